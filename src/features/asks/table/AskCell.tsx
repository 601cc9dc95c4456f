import { isPrintedInTranslation } from '#src/domain/printedInTranslation.ts'
import { pick } from '#src/domain/text2.ts'
import { permalink } from '#src/app/paths.ts'
import { ShareButton } from '#src/shell/card/ShareButton.tsx'
import { CopyButton } from '#src/shell/panel/CopyQuote.tsx'
import { citationOf } from '#src/shell/panel/cited.ts'
import { ShareLinkButton } from '#src/shell/share/ShareLinkButton.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { Quote } from '#src/ui/Quote.tsx'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './AsksTable.module.css'
import type { FilledAsk } from './askLines.ts'

/** What is asked for, the words that ask it, and what to do with them. */
export function AskCell(props: FilledAsk) {
  const language = useLanguage()
  const { m, f, lang } = language
  const { row, refs, answerOf, recordsThrough, onlyHere } = props
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
          onlyHere={onlyHere}
          about={about}
        />
        <ShareLinkButton
          link={permalink(statement.id)}
          onlyHere={onlyHere}
          text={() => citationOf(cited, refs, language, { linked: false })}
          look={narrow ? 'plain' : 'quiet'}
          about={about}
        />
        <CopyButton cited={cited} refs={refs} look={narrow ? 'plain' : 'quiet'} about={about} />
      </div>
    </>
  )
}
