import type { Refs, StatementRow } from '#src/contract/answers.ts'
import { pick } from '#src/domain/text2.ts'
import { Quote } from '#src/ui/Quote.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import own from './sources.module.css'

/** A statement in few lines: who, when, its id and standing, the words. */
export function AnswerLine({ row, refs }: { row: StatementRow; refs: Refs | undefined }) {
  const { m, f, lang } = useLanguage()
  const { statement, dateUsed } = row
  const speaker = refs?.stakeholders.find(({ id }) => id === statement.speakerId)
  const facts = [
    dateUsed ? f.date(dateUsed.date) : m.records.noDate,
    statement.id,
    statement.status === 'accepted' ? undefined : m.records.status[statement.status],
  ]
  return (
    <div className={own['line']}>
      <span>
        {speaker ? pick(speaker.name, lang).text : statement.speakerId}
        <span className={own['quiet']}>
          {' · '}
          {facts.filter((fact) => fact !== undefined).join(' · ')}
        </span>
      </span>
      <Quote words={statement} />
    </div>
  )
}
