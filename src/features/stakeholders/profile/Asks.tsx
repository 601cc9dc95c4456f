import type { StatementRow } from '#src/contract/answers.ts'
import { Between, NoAnswer } from '#src/shell/AskAnswer.tsx'
import { OpenLink } from '#src/shell/OpenLink.tsx'
import { pick } from '#src/domain/text2.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'
import { ProfileNames } from './StatementLine.tsx'
import type { ProfilePart } from './part.ts'

/** The asks it made, or received, with their answers or how long none is recorded. */
export function Asks({ detail, refs, of }: ProfilePart & { of: 'made' | 'received' }) {
  const rows = of === 'made' ? detail.asksMade : detail.asksReceived
  return (
    <ol className={styles['asks']}>
      {rows.map((row) => (
        <AskLine key={row.statement.id} row={row} detail={detail} refs={refs} of={of} />
      ))}
    </ol>
  )
}

function AskLine(props: ProfilePart & { row: StatementRow; of: 'made' | 'received' }) {
  const { m, f, lang } = useLanguage()
  const words = useStakeholderWords().profile
  const { detail, refs, of } = props
  const { statement, dateUsed } = props.row
  const { ask, addresseeIds, speakerId } = statement
  if (!ask) return null
  const speaker = refs.stakeholder(speakerId)
  const name = speaker ? pick(speaker.name, lang).text : speakerId
  return (
    <li>
      <p className={styles['ask']}>
        <Localized text={ask.text} />
      </p>
      <p className={styles['line']}>
        <OpenLink id={statement.id} className={styles['when']}>
          {dateUsed ? f.date(dateUsed.date) : m.records.noDate}
          <Hidden>{words.openAsk(name)}</Hidden>
        </OpenLink>
        {dateUsed?.basis === 'said' && statement.saidOnBasis === 'inferred' && (
          <> ({words.inferred})</>
        )}
        {dateUsed?.basis === 'published' && <> ({m.statements.publishedInstead})</>}
        {of === 'received' && (
          <>
            {' · '}
            {words.askedBy} <ProfileNames ids={[speaker?.id ?? speakerId]} refs={refs} />
          </>
        )}
        {addresseeIds.length > 0 && (
          <>
            {' · '}
            {words.askedOf} <ProfileNames ids={addresseeIds} refs={refs} />
          </>
        )}
      </p>
      {!props.row.answered && (
        <p className={styles['line']}>
          <NoAnswer asked={dateUsed?.date} recordsThrough={detail.recordsThrough} />
        </p>
      )}
      {ask.answers.map((answer) => (
        <p key={answer.statementId} className={styles['answer']}>
          {words.answer}
          <OpenLink id={answer.statementId} className={styles['strong']}>
            {m.records.outcome[answer.outcome]}
            <Hidden>{words.openAnswer}</Hidden>
          </OpenLink>
          <AnswerDate detail={detail} asked={dateUsed?.date} id={answer.statementId} />
          {' · '}
          <Localized text={answer.reason} />
        </p>
      ))}
    </li>
  )
}

/** When an answer came, and whether it still stands. */
function AnswerDate(props: {
  detail: ProfilePart['detail']
  asked: string | undefined
  id: string
}) {
  const { m, f } = useLanguage()
  const row = props.detail.answers.find(({ statement }) => statement.id === props.id)
  if (!row) return null
  const { status } = row.statement
  return (
    <>
      {row.dateUsed && ` · ${f.date(row.dateUsed.date)} `}
      <Between asked={props.asked} answered={row.dateUsed?.date} />
      {status !== 'accepted' && ` · ${m.records.status[status]}`}
    </>
  )
}
