import { profilePermalink } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import { paper as en } from '#src/i18n/en/paper.ts'
import { paper as fr } from '#src/i18n/fr/paper.ts'
import { today } from '#src/shell/history/when.ts'
import { filterText } from '#src/shell/filterBar/chips.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'
import type { ProfilePart } from './part.ts'

/** On paper: of which statements, to which day, of which data, and where to find it again. */
export function Coverage({ detail }: Pick<ProfilePart, 'detail'>) {
  const { m, f } = useLanguage()
  const words = useStakeholderWords().profile
  const paper = useWords({ en, fr })
  const { address } = useAddress()
  const labels = useStatementList().data?.labels ?? []
  const { filter } = address
  const asked = filterText(filter, labels, m, f)
  return (
    <div className={styles['coverage']}>
      <p>
        {words.filter(asked === '' ? words.all : asked)}{' '}
        {words.records(f.date(detail.recordsThrough), detail.version)} {paper.on(f.date(today()))}
      </p>
      <p>
        {words.dossier} · {profilePermalink(detail.stakeholder.id, writeAddress({ filter }))}
      </p>
    </div>
  )
}
