import { pick } from '#src/domain/text2.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useClearFilters } from '#src/shell/useClearFilters.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'
import type { ProfilePart } from './part.ts'

/** Says that the filter leaves nothing of this one, and offers to clear it. */
export function NothingHere({ detail }: ProfilePart) {
  const { m, lang } = useLanguage()
  const words = useStakeholderWords().profile
  const { address } = useAddress()
  const clear = useClearFilters(useStatementList().data?.labels ?? [])
  const filtered = Object.keys(address.filter).length > 0
  const name = pick(detail.stakeholder.name, lang).text
  return (
    <div className={styles['nothing']}>
      <p>{filtered ? words.nothing(name) : words.nothingAtAll(name)}</p>
      {filtered && (
        <Button look="primary" onClick={clear}>
          {m.shell.filters.clear}
        </Button>
      )}
    </div>
  )
}
