import { quoted } from '#src/domain/quoteMarks.ts'
import styles from './Quote.module.css'
import { Tag } from './Tag.tsx'
import { useLanguage } from './language.tsx'

export interface WordsOf {
  text: string
  language: string
  wording: 'printed' | 'summary'
  kind: 'verbatim' | 'indirect'
  translation?: { text: string; language: string } | undefined
}

/**
 * A statement's own words. Printed words stand in the serif face between quotation marks, the
 * translation under them with its tag; a summary, ours, in the sans face without marks, in the
 * page's language where it has one.
 */
export function Quote(props: { words: WordsOf; size?: 'row' | 'large' }) {
  const { lang, m } = useLanguage()
  const { words } = props
  const size = props.size ?? 'row'
  const translated =
    words.language !== lang && words.translation?.language === lang ? words.translation : undefined
  if (words.wording === 'summary') {
    const shown = translated ?? { text: words.text, language: words.language }
    return (
      <p className={styles['summary']} data-size={size}>
        <Tag>{m.records.summaryTag}</Tag> <span lang={shown.language}>{shown.text}</span>
      </p>
    )
  }
  return (
    <div className={styles['words']} data-size={size}>
      {words.kind === 'indirect' && (
        <>
          <Tag>{m.records.reportedTag}</Tag>{' '}
        </>
      )}
      <blockquote className={styles['printed']} lang={words.language}>
        {quoted(words.text, words.language)}
      </blockquote>
      {translated && (
        <p className={styles['translation']}>
          <Tag>{m.records.translationTag}</Tag>{' '}
          <span lang={translated.language}>{translated.text}</span>
        </p>
      )}
    </div>
  )
}
