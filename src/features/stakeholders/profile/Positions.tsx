import type { StanceCounts } from '#src/contract/answers.ts'
import { barStances } from '#src/contract/records.ts'
import type { Narrowing } from '#src/domain/narrow.ts'
import { pick } from '#src/domain/text2.ts'
import { FilterLink } from '#src/shell/FilterLink.tsx'
import { StatementWords } from '#src/shell/StatementWords.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { StanceBar } from '#src/ui/StanceBar.tsx'
import { StanceMark } from '#src/ui/StanceMark.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { NarrowLink } from '../CountLink.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Positions.module.css'
import { StatementLine } from './StatementLine.tsx'
import type { ProfilePart } from './part.ts'

/** Claim by claim: the stances of its own words, of words on its behalf, and the latest words. */
export function Positions({ detail, refs }: ProfilePart) {
  const { lang } = useLanguage()
  const words = useStakeholderWords().profile
  const { id } = detail.stakeholder
  return (
    <table role="table" className={styles['table']} aria-labelledby="positions-title">
      <thead role="rowgroup">
        <tr role="row">
          {(['claim', 'own', 'onItsBehalf', 'latest'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {detail.positions.map(({ topicId, own, onItsBehalf, latest }) => {
          const topic = refs.topic(topicId)
          const claim = topic ? pick(topic.label, lang).text : topicId
          return (
            <tr key={topicId} role="row">
              <th role="rowheader" scope="row" className={styles['claim']}>
                <FilterLink values={{ topic: topicId }}>
                  {topic ? <Localized text={topic.label} /> : topicId}
                </FilterLink>
              </th>
              <td role="cell" data-label={words.own}>
                <Stances
                  counts={own}
                  to={{ topic: topicId, stakeholder: id }}
                  claim={claim}
                  whose={words.own}
                />
              </td>
              <td role="cell" data-label={words.onItsBehalf}>
                <Stances
                  counts={onItsBehalf}
                  to={{ topic: topicId, onBehalfOf: id, notBy: id }}
                  claim={claim}
                  whose={words.onItsBehalf}
                />
              </td>
              <td role="cell" data-label={words.latest} className={styles['latest']}>
                <StatementWords statement={latest.statement} />
                <StatementLine row={latest} refs={refs} id={id} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A bar with its number and its stances in marks and words: one link to their statements. */
function Stances(props: { counts: StanceCounts; to: Narrowing; claim: string; whose: string }) {
  const { m } = useLanguage()
  const words = useStakeholderWords().profile
  const parts = barStances
    .filter((stance) => props.counts[stance] > 0)
    .map((stance) => ({ stance, count: props.counts[stance] }))
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) {
    return (
      <span className={styles['none']}>
        <span aria-hidden="true">·</span>
        <Hidden>{words.noStatement}</Hidden>
      </span>
    )
  }
  return (
    <NarrowLink to={props.to} className={styles['stances']}>
      <Hidden>{words.bar(props.claim, props.whose, m.records.statements(total))}</Hidden>
      <StanceBar parts={parts} total={total} />
      <span className={styles['words']}>
        {parts.map(({ stance, count }, at) => (
          <span key={stance} className={styles['stance']}>
            <StanceMark stance={stance} size={11} />
            {words.stanceCount(count, m.records.stance[stance])}
            {at < parts.length - 1 && <Hidden>, </Hidden>}
          </span>
        ))}
      </span>
    </NarrowLink>
  )
}
