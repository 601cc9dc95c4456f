import { useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { paths } from '#src/app/paths.ts'
import { ApiError } from '#src/client/apiError.ts'
import { stakeholderQuery } from '#src/client/queries.ts'
import type { Address } from '#src/contract/address.ts'
import { formatFilter } from '#src/contract/filter.ts'
import type { StakeholderDetail } from '#src/contract/stakeholders.ts'
import { pick } from '#src/domain/text2.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { ViewFrame } from '#src/shell/ViewFrame.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useView, useViewSearch } from '#src/shell/useView.ts'
import { toast } from '#src/stores/toasts.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
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
  const missing = error instanceof ApiError && error.problem.code === 'not-found'
  const title = data ? pick(data.stakeholder.name, lang).text : words.title
  return (
    <ViewFrame
      title={title}
      headed={data !== undefined && !error}
      dossier
      {...(data && { scrollKey: `${id}?${formatFilter(address.filter)}` })}
    >
      {missing ? (
        <Missing id={id} />
      ) : error ? (
        <ListProblem title={words.profile.problem} error={error} retry={() => void refetch()} />
      ) : data ? (
        <Profile key={data.stakeholder.id} detail={data} />
      ) : (
        <div className={styles['awaited']} aria-busy="true">
          <span>{words.profile.loading}</span>
          <i />
          <i />
          <i />
        </div>
      )}
    </ViewFrame>
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

function Missing({ id }: { id: string }) {
  const words = useStakeholderWords()
  const searchOf = useViewSearch()
  return (
    <EmptyState
      alert
      title={words.profile.missing(id)}
      action={
        <Link
          className={buttonClass('primary')}
          to={paths.stakeholders}
          search={searchOf('stakeholders')}
        >
          {words.profile.back}
        </Link>
      }
    >
      {words.profile.missingBody}
    </EmptyState>
  )
}
