import { answersOf, isOpen } from '#src/domain/asks.ts'
import type { Answer } from '#src/domain/asks.ts'
import { certainlyEarlier } from '#src/domain/askDays.ts'
import { pick } from '#src/domain/text2.ts'
import { Between, NoAnswer } from '#src/shell/AskAnswer.tsx'
import { OpenLink } from '#src/shell/OpenLink.tsx'
import { usePanelWords } from '#src/shell/panel/panelWords.ts'
import { DateText } from '#src/ui/DateText.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './AsksTable.module.css'
import type { FilledAsk } from './askLines.ts'
import { useAsksWords } from '../words.ts'

/** Since how long no answer is recorded, and the answers that are linked: one may be retracted. */
export function AnswerCell({ row, refs, answerOf, recordsThrough }: FilledAsk) {
  const answers = answersOf(row, answerOf)
  const asked = row.dateUsed?.date
  return (
    <>
      {isOpen(answers) && (
        <p className={styles['noAnswer']}>
          <NoAnswer asked={asked} recordsThrough={recordsThrough} quietClass={styles['quiet']} />
        </p>
      )}
      {answers.length > 0 && (
        <ul className={styles['answers']}>
          {answers.map((answer) => (
            <li key={answer.statementId}>
              <OneAnswer answer={answer} asked={asked} refs={refs} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function OneAnswer(props: { answer: Answer; asked: string | undefined } & Pick<FilledAsk, 'refs'>) {
  const { m, lang } = useLanguage()
  const panel = usePanelWords()
  const words = useAsksWords()
  const { answer, asked, refs } = props
  const { outcome, reason, row, days } = answer
  const result = <b className={styles['outcome']}>{m.records.outcome[outcome]}</b>
  if (!row) {
    return (
      <>
        {result} <span className={styles['quiet']}>{words.answerMissing}</span>
        <p>
          <Localized text={reason} />
        </p>
      </>
    )
  }
  const { statement, dateUsed } = row
  const { status, statusReason } = statement
  const speaker = refs.stakeholder(statement.speakerId)
  const name = speaker ? pick(speaker.name, lang).text : statement.speakerId
  return (
    <>
      <OpenLink id={statement.id} className={styles['open']}>
        {result}
        {' · '}
        <span>{name}</span>
        <Hidden>{words.answerOpens}</Hidden>
      </OpenLink>
      <div className={styles['quiet']}>
        {dateUsed ? <DateText date={dateUsed.date} /> : m.records.noDate}{' '}
        {days && certainlyEarlier(days) ? (
          words.earlier
        ) : (
          <Between asked={asked} answered={dateUsed?.date} />
        )}
      </div>
      {status !== 'accepted' && (
        <p>
          <Tag>{m.records.status[status]}</Tag> {words[status]}
          {statusReason !== undefined && panel.reasonJoin + statusReason}
        </p>
      )}
      <p>
        <Localized text={reason} />
      </p>
    </>
  )
}
