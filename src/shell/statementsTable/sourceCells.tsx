import { isPrintedInTranslation } from '#src/domain/printedInTranslation.ts'
import { earliestPublished } from '#src/domain/dates.ts'
import { pick } from '#src/domain/text2.ts'
import { OpenLink } from '../OpenLink.tsx'
import { DateText } from '#src/ui/DateText.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { Quote } from '#src/ui/Quote.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { FilterLink } from '../FilterLink.tsx'
import styles from './cells.module.css'
import type { Filled } from './line.ts'

/** The date, and with it the row's first link, which opens the statement. */
export function SaidCell({ index, row, refs }: Filled) {
  const { m, f, lang } = useLanguage()
  const { statement, dateUsed } = row
  const speaker = refs.stakeholder(statement.speakerId)
  const name = speaker ? pick(speaker.name, lang).text : statement.speakerId
  const date = dateUsed ? f.date(dateUsed.date, 'short') : m.records.noDate
  return (
    <>
      <OpenLink className={styles['open']} id={statement.id} index={index}>
        {dateUsed ? <DateText date={dateUsed.date} width="short" /> : date}
        <Hidden>{m.statements.open('', name)}</Hidden>
      </OpenLink>
      {dateUsed?.basis === 'said' && statement.saidOnBasis === 'inferred' && (
        <div className={styles['beside']}>{m.records.inferred}</div>
      )}
      {dateUsed?.basis === 'published' && (
        <div className={styles['beside']}>{m.statements.publishedInstead}</div>
      )}
    </>
  )
}

export function WordsCell({ row }: Filled) {
  const { m, f } = useLanguage()
  const { statement } = row
  const { language } = statement
  const foreign = isPrintedInTranslation(statement)
  return (
    <>
      <Quote words={statement} />
      {foreign && (
        <div className={styles['beside']}>{m.records.originalNotHeld(f.language(language))}</div>
      )}
    </>
  )
}

export function AskCell({ row }: Filled) {
  const { m } = useLanguage()
  const { ask } = row.statement
  if (!ask) return null
  return (
    <>
      <Localized text={ask.text} />
      <div className={styles['beside']}>
        {row.answered ? m.statements.answered(row.answered) : m.records.ask.open}
      </div>
    </>
  )
}

export function OutletCell({ row, refs }: Filled) {
  const outlets = new Set(
    row.statement.appearances.map(({ articleId }) => refs.article(articleId)?.outlet ?? articleId),
  )
  return [...outlets].map((outlet) => (
    <div key={outlet}>
      <FilterLink values={{ outlet }}>{outlet}</FilterLink>
    </div>
  ))
}

export function PublishedCell({ row, refs }: Filled) {
  const { m } = useLanguage()
  const date = earliestPublished(row.statement, refs.article)
  return date ? (
    <DateText date={date} width="short" />
  ) : (
    <span className={styles['beside']}>{m.records.noDate}</span>
  )
}
