import { isPrintedInTranslation } from '#src/domain/citation.ts'
import { pick } from '#src/domain/text2.ts'
import { ShareButton } from '#src/shell/card/ShareButton.tsx'
import { CopyButton } from '#src/shell/panel/CopyQuote.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { Quote } from '#src/ui/Quote.tsx'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './AsksTable.module.css'
import type { FilledAsk } from './askLines.ts'

/** What is asked for, the words that ask it, and what to do with them. */
export function AskCell(props: FilledAsk) {
  const { m, f, lang } = useLanguage()
  const { row, refs, answerOf, recordsThrough } = props
  const { statement, dateUsed } = row
  const { ask } = statement
  const narrow = useMedia(NARROW)
  const speaker = refs.stakeholder(statement.speakerId)
  const name = speaker ? pick(speaker.name, lang).text : statement.speakerId
  const about = `, ${name}, ${dateUsed ? f.date(dateUsed.date) : m.records.noDate}`
  const articles = statement.appearances.flatMap(({ articleId }) => refs.article(articleId) ?? [])
  const cited = { ...row, articles }
  return (
    <>
      {ask && (
        <p className={styles['asked']}>
          <Localized text={ask.text} />
        </p>
      )}
      <Quote words={statement} />
      {isPrintedInTranslation(statement) && (
        <p className={styles['beside']}>
          {m.records.originalNotHeld(f.language(statement.language))}
        </p>
      )}
      <div className={styles['actions']}>
        <ShareButton
          cited={cited}
          refs={refs}
          ask={{ answerOf, recordsThrough }}
          look={narrow ? 'primary' : 'quiet'}
          about={about}
        />
        <CopyButton cited={cited} refs={refs} look={narrow ? 'plain' : 'quiet'} about={about} />
      </div>
    </>
  )
}
