import { daysBetween, orderUnknown } from '#src/domain/askDays.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { usePanelWords } from './panel/panelWords.ts'

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
  const { f } = useLanguage()
  const panel = usePanelWords()
  const { asked, recordsThrough } = props
  const waited = asked === undefined ? undefined : daysBetween(asked, recordsThrough)
  return (
    <>
      {panel.noAnswer}
      {waited && (
        <span className={props.quietClass}>
          {' · '}
          {waited.most <= 0
            ? panel.askedLast(f.date(recordsThrough))
            : panel.askedBefore(Math.max(0, waited.least), waited.most, f.date(recordsThrough))}
        </span>
      )}
    </>
  )
}

/** How long after an ask its answer came; a range, or that their order is not known. */
export function Between(props: { asked: string | undefined; answered: string | undefined }) {
  const { f } = useLanguage()
  const panel = usePanelWords()
  const { asked, answered } = props
  if (asked === undefined || answered === undefined) return null
  const range = daysBetween(asked, answered)
  // The less exact of the two is the time in which both lie.
  const within = asked.length < answered.length ? asked : answered
  if (orderUnknown(range)) return `· ${panel.orderUnknown(f.date(within))}`
  if (range.most === 0) return `· ${panel.sameDay}`
  return `· ${panel.after(Math.max(0, range.least), range.most)}`
}
