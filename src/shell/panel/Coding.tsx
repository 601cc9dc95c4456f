import type { StatementDetail, StatementRow } from '#src/contract/answers.ts'
import { pick } from '#src/domain/text2.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { Quote } from '#src/ui/Quote.tsx'
import { StanceMark } from '#src/ui/StanceMark.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { Between, NoAnswer } from '../AskAnswer.tsx'
import { FilterLink } from '../FilterLink.tsx'
import { OpenLink } from '../OpenLink.tsx'
import styles from './PanelBody.module.css'
import { Names } from './Who.tsx'
import type { DetailRefs } from './detailRefs.ts'
import { usePanelWords } from './panelWords.ts'

/** What Parley's coders read in the words: positions with their claims, the ask and its answers. */
export function Coding({ detail, refs }: { detail: StatementDetail; refs: DetailRefs }) {
  const panel = usePanelWords()
  const { positions, wording } = detail.statement
  return (
    <section className={styles['part']}>
      <h3 className={styles['label']}>{panel.coded}</h3>
      {positions.length === 0 && <p className={styles['note']}>{panel.noPosition}</p>}
      <ul className={styles['positions']}>
        {positions.map(({ topicId, stance }) => {
          const topic = refs.topic(topicId)
          return (
            <li key={`${topicId} ${stance}`}>
              <StanceMark stance={stance} outline={wording === 'summary'} />
              <FilterLink values={{ topic: topicId, stance }}>
                <b>{panel.stanceOn[stance]}</b>
                {' · '}
                {topic ? <Localized text={topic.proposition} /> : topicId}
              </FilterLink>
            </li>
          )
        })}
      </ul>
      <AskPart detail={detail} refs={refs} />
      {detail.answersTo.map((row) => (
        <Related key={row.statement.id} row={row} refs={refs} label={panel.answersAsk} />
      ))}
    </section>
  )
}

function AskPart({ detail, refs }: { detail: StatementDetail; refs: DetailRefs }) {
  const { m } = useLanguage()
  const { fields } = usePanelWords()
  const { ask, addresseeIds } = detail.statement
  if (!ask) return null
  const asked = detail.dateUsed?.date
  const answerOf = (id: string) => detail.answers.find(({ statement }) => statement.id === id)
  return (
    <dl className={styles['list']}>
      <dt>{fields.asksFor}</dt>
      <dd>
        <Localized text={ask.text} />
      </dd>
      {addresseeIds.length > 0 && (
        <>
          <dt>{fields.of}</dt>
          <dd>
            <Names ids={addresseeIds} filterKey="addressee" refs={refs} />
          </dd>
        </>
      )}
      <dt>{fields.answer}</dt>
      {!detail.answered && (
        <dd>
          <NoAnswer
            asked={asked}
            recordsThrough={detail.recordsThrough}
            quietClass={styles['quiet']}
          />
        </dd>
      )}
      {ask.answers.map((answer) => {
        const row = answerOf(answer.statementId)
        return (
          <dd key={answer.statementId} className={styles['answer']}>
            <b>{m.records.outcome[answer.outcome]}</b>{' '}
            <span className={styles['quiet']}>
              <Between asked={asked} answered={row?.dateUsed?.date} />
            </span>
            <div>
              <Localized text={answer.reason} />
            </div>
            {row && <Related row={row} refs={refs} />}
          </dd>
        )
      })}
    </dl>
  )
}

/** Another statement that belongs to this one: who, when, the words; a link that opens it. */
function Related(props: { row: StatementRow; refs: DetailRefs; label?: string }) {
  const { m, f, lang } = useLanguage()
  const panel = usePanelWords()
  const { statement, dateUsed } = props.row
  const speaker = props.refs.stakeholder(statement.speakerId)
  const name = speaker ? pick(speaker.name, lang).text : statement.speakerId
  const date = dateUsed ? f.date(dateUsed.date) : m.records.noDate
  return (
    <div className={styles['answer']}>
      <OpenLink className={styles['link']} id={statement.id}>
        {props.label !== undefined && `${props.label} ${panel.by(name)}`}
        {props.label === undefined && name}
        <Hidden>, </Hidden>
        <span className={styles['quiet']}> · {date}</span>
      </OpenLink>
      {statement.status !== 'accepted' && (
        <span className={styles['quiet']}> · {m.records.status[statement.status]}</span>
      )}
      <Quote words={statement} />
    </div>
  )
}
