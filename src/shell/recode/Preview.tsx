import type { Position, Stance, Statement } from '#src/contract/records.ts'
import type { Recoded } from '#src/contract/recoding.ts'
import { pick } from '#src/domain/text2.ts'
import { StanceMark } from '#src/ui/StanceMark.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { firstWords } from '../history/telling.ts'
import { useChangesWords } from '../history/useTelling.ts'
import { refLookup } from '../statementsTable/refLookup.ts'
import { StatementAnchor } from './StatementAnchor.tsx'
import styles from './recode.module.css'
import { useRecodeWords } from './recodeWords.ts'

/** Links beyond this would only fill the dialog. */
const MOST_LINKS = 30

/** What a rule would do: how much, to which, and where it keeps its hands off. */
export function Preview(props: {
  told: Recoded
  /** The label of the topic that the rule makes. */
  newLabel: string
}) {
  const { told } = props
  const { lang } = useLanguage()
  const words = useRecodeWords()
  const refs = refLookup(told.refs)
  const claimOf = (id: string) => {
    if (id === told.topicId) return props.newLabel
    const topic = refs.topic(id)
    return topic ? pick(topic.label, lang).text : id
  }
  const nameOf = (id: string) => {
    const speaker = refs.stakeholder(id)
    return speaker ? pick(speaker.name, lang).text : id
  }
  return (
    <>
      <p role="status">
        {told.total === 0 && told.clashes.length === 0
          ? words.none
          : words.total(told.total, told.positions)}
        {told.previews.length < told.total && ` ${words.shown(told.previews.length, told.total)}`}
      </p>
      {told.clashes.length > 0 && <Clashes ids={told.clashes} />}
      {told.previews.length > 0 && (
        <table className={styles['table']} aria-label={words.preview}>
          <thead>
            <tr>
              <th scope="col">{words.statement}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {told.previews.map(({ row, before, after }) => (
              <tr key={row.statement.id}>
                <th scope="row">
                  <Words statement={row.statement} name={nameOf(row.statement.speakerId)} />
                </th>
                {[before, after].map((positions, at) => (
                  <td key={at === 0 ? 'before' : 'after'}>
                    <span className={styles['which']}>{at === 0 ? words.before : words.after}</span>
                    <Positions
                      positions={positions}
                      others={at === 0 ? after : before}
                      outline={row.statement.wording === 'summary'}
                      claimOf={claimOf}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function Words({ statement, name }: { statement: Statement; name: string }) {
  const { f } = useLanguage()
  const w = useChangesWords()
  return (
    <>
      <StatementAnchor id={statement.id}>{name}</StatementAnchor>
      <span className={styles['words']} data-wording={statement.wording}>
        {firstWords(statement, w, f)}
      </span>
    </>
  )
}

function Positions(props: {
  positions: readonly Position[]
  /** Those on the other side: what differs from them is set off. */
  others: readonly Position[]
  outline: boolean
  claimOf: (topicId: string) => string
}) {
  const { m } = useLanguage()
  const words = useRecodeWords()
  const { positions, others } = props
  if (positions.length === 0) return <em className={styles['empty']}>{words.noPosition}</em>
  const stays = (position: { topicId: string; stance: Stance }) =>
    others.some(({ topicId, stance }) => topicId === position.topicId && stance === position.stance)
  return (
    <ul>
      {positions.map((position) => (
        <li
          key={`${position.topicId} ${position.stance}`}
          data-stays={stays(position) ? '' : undefined}
        >
          <StanceMark stance={position.stance} outline={props.outline} />{' '}
          {m.records.position(m.records.stance[position.stance], props.claimOf(position.topicId))}
        </li>
      ))}
    </ul>
  )
}

function Clashes({ ids }: { ids: readonly string[] }) {
  const words = useRecodeWords()
  return (
    <div className={styles['clashes']}>
      <p>{words.clashes(ids.length)}</p>
      <ul aria-label={words.clashList}>
        {ids.slice(0, MOST_LINKS).map((id) => (
          <li key={id}>
            <StatementAnchor id={id}>{id}</StatementAnchor>
          </li>
        ))}
        {ids.length > MOST_LINKS && <li>{words.more(ids.length - MOST_LINKS)}</li>}
      </ul>
    </div>
  )
}
