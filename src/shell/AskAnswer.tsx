import { daysBetween } from '#src/domain/askDays.ts'
import { useLanguage } from '#src/ui/language.tsx'

/**
 * Where no answer to an ask is recorded: since how long, counted to the last day of the records;
 * a range where the date is partial.
 */
export function NoAnswer(props: {
  /** The date of the ask; without it nothing is counted. */
  asked: string | undefined
  recordsThrough: string
  quietClass?: string | undefined
}) {
  const { m, f } = useLanguage()
  const { asked, recordsThrough } = props
  const waited = asked === undefined ? undefined : daysBetween(asked, recordsThrough)
  return (
    <>
      {m.panel.noAnswer}
      {waited && (
        <span className={props.quietClass}>
          {' · '}
          {m.panel.askedBefore(Math.max(0, waited.least), waited.most, f.date(recordsThrough))}
        </span>
      )}
    </>
  )
}
