import { useQuery } from '@tanstack/react-query'
import { releaseQuery } from '#src/client/queries.ts'
import type { words as english } from '#src/i18n/en/stakeholders.ts'
import { pick } from '#src/domain/text2.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'
import type { ProfilePart } from './part.ts'

/** Where a part holds nothing: that no such thing is recorded, in how many articles, to which day. */
export function Absent(props: {
  detail: ProfilePart['detail']
  what: keyof (typeof english)['profile']['absent']
}) {
  const { f, lang } = useLanguage()
  const words = useStakeholderWords().profile
  const { address } = useAddress()
  const { data } = useQuery(releaseQuery())
  const { stakeholder, recordsThrough } = props.detail
  const filtered = props.what !== 'members' && Object.keys(address.filter).length > 0
  const within = data && words.within(data.articles, f.date(recordsThrough), filtered)
  return (
    <p className={styles['absent']}>
      {within !== undefined &&
        `${words.absent[props.what](pick(stakeholder.name, lang).text)} ${within}`}
    </p>
  )
}
