import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { paths } from '#src/app/paths.ts'
import { stakeholderQuery } from '#src/client/queries.ts'
import type { Address } from '#src/contract/address.ts'
import type { StakeholderDetail } from '#src/contract/stakeholders.ts'
import { pick } from '#src/domain/text2.ts'
import { RecordFrame } from '#src/shell/RecordFrame.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useView } from '#src/shell/useView.ts'
import { toast } from '#src/stores/toasts.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { Profile } from './profile/Profile.tsx'
import styles from './profile/Profile.module.css'
import { useStakeholderWords } from './words.ts'

/** One stakeholder under the filter: who it is, what it said, asked and was asked. */
export function ProfilePage() {
  const words = useStakeholderWords()
  const { lang } = useLanguage()
  const { address } = useAddress()
  const id = useView().id ?? ''
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...stakeholderQuery(id, { filter: address.filter, lang }),
    // While a filter is applied the last answer stays, but never another's profile.
    placeholderData: (last: StakeholderDetail | undefined) =>
      last?.stakeholder.id === id ? last : undefined,
  })
  useMergedInto(id, isPlaceholderData ? undefined : data)
  return (
    <RecordFrame
      id={id}
      title={data ? pick(data.stakeholder.name, lang).text : words.title}
      detail={data}
      error={error}
      retry={() => void refetch()}
      words={words.profile}
      list="stakeholders"
      awaitedClass={styles['awaited']}
    >
      {(detail) => <Profile key={detail.stakeholder.id} detail={detail} />}
    </RecordFrame>
  )
}

/** A record that was merged gives way to the one that it was merged into, and says so. */
function useMergedInto(id: string, data: StakeholderDetail | undefined) {
  const words = useStakeholderWords()
  const { lang } = useLanguage()
  const router = useRouter()
  const target = data && data.stakeholder.id !== id ? data.stakeholder : undefined
  useEffect(() => {
    if (!target) return
    toast(words.profile.merged(id, pick(target.name, lang).text))
    void router.navigate({
      to: paths.stakeholder,
      params: { stakeholderId: target.id },
      search: router.latestLocation.search as Address,
      replace: true,
    })
  }, [target, id, words, lang, router])
}
