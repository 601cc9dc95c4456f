import type { StatementRow } from '#src/contract/answers.ts'
import { pick } from '#src/domain/text2.ts'
import { ticks as en } from '#src/i18n/en/ticks.ts'
import { ticks as fr } from '#src/i18n/fr/ticks.ts'
import { toggleTick, useTicks } from '#src/stores/ticks.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import type { RefLookup } from '../statementsTable/refLookup.ts'
import styles from './ticks.module.css'

/** The tick of one row, named by who spoke and when. */
export function TickBox({ row, refs }: { row: StatementRow; refs: RefLookup }) {
  const { m, f, lang } = useLanguage()
  const words = useWords({ en, fr })
  const { statement, dateUsed } = row
  const checked = useTicks(({ ticked }) => ticked.has(statement.id))
  const speaker = refs.stakeholder(statement.speakerId)
  const name = speaker ? pick(speaker.name, lang).text : statement.speakerId
  return (
    <label className={styles['box']}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={words.tick(name, dateUsed ? f.date(dateUsed.date) : m.records.noDate)}
        onChange={() => toggleTick(statement.id, statement.status)}
      />
    </label>
  )
}
