import type { ReactNode } from 'react'
import type { LikelyArticle } from '#src/contract/pasting.ts'
import type { ReviewArticle } from '#src/contract/reviews.ts'
import { nameKey } from '#src/domain/changes/names.ts'
import { linkKey } from '#src/domain/linkKey.ts'
import { useLanguageName } from '#src/shell/panel/edit/useLanguageName.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import styles from './Likely.module.css'
import { useAddingWords } from './addingWords.ts'

/** So much of each text is shown. */
const OPENING = 600

interface Row {
  label: string
  yours: string
  recorded: string
  same: boolean
  lang?: string | undefined
}

/** The article on the page and a recorded one, field by field; where they differ it is said. */
export function SideBySide(props: { item: LikelyArticle; yours: ReviewArticle; text: string }) {
  const words = useAddingWords()
  const nameOf = useLanguageName()
  const { yours, text, item } = props
  const { article, opening, sameText } = item
  const { alike, fields } = words
  const named = (label: string, mine: string, theirs: string | undefined): Row => ({
    label,
    yours: mine.trim(),
    recorded: theirs ?? '',
    same: nameKey(mine) === nameKey(theirs ?? ''),
  })
  const rows: Row[] = [
    named(fields.title, yours.title, article.title),
    named(fields.outlet, yours.outlet, article.outlet),
    named(fields.publishedOn, yours.publishedOn, article.publishedOn),
    named(fields.author, yours.author, article.author),
    {
      ...named(fields.language, nameOf(yours.language), nameOf(article.language)),
      same: yours.language === article.language,
    },
    {
      ...named(words.link, yours.url, article.url),
      same: linkKey(yours.url) === linkKey(article.url),
    },
  ].filter((row) => row.yours !== '' || row.recorded !== '')
  const cell = (head: string, row: Row, value: string): ReactNode => (
    <td role="cell">
      <span className={styles['which']}>{head}</span>
      {value === '' ? <em>{alike.nothing}</em> : value}
      {!row.same && row.yours !== '' && row.recorded !== '' && <Hidden> ({alike.differs})</Hidden>}
    </td>
  )
  return (
    <table role="table" className={styles['sides']} aria-label={alike.table(article.title)}>
      <thead role="rowgroup">
        <tr role="row">
          {[alike.field, alike.yours, alike.recorded].map((head) => (
            <th role="columnheader" key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={row.label} data-differs={!row.same || undefined}>
            <th role="rowheader" scope="row">
              {row.label}
            </th>
            {cell(alike.yours, row, row.yours)}
            {cell(alike.recorded, row, row.recorded)}
          </tr>
        ))}
        <tr role="row" data-differs={(opening !== undefined && !sameText) || undefined}>
          <th role="rowheader" scope="row">
            {alike.opening}
          </th>
          <Opening head={alike.yours} text={text.slice(0, OPENING)} lang={yours.language} />
          <Opening head={alike.recorded} text={opening} lang={article.language} />
        </tr>
      </tbody>
    </table>
  )
}

/** How a text begins, as printed. */
function Opening(props: { head: string; text: string | undefined; lang: string }) {
  const { alike } = useAddingWords()
  const { head, text } = props
  return (
    <td role="cell">
      <span className={styles['which']}>{head}</span>
      {text === undefined || text.trim() === '' ? (
        <em>{text === undefined ? alike.notHeld : alike.nothing}</em>
      ) : (
        <div className={styles['opening']} lang={props.lang || undefined} dir="auto">
          {text.trim()}
          {text.length >= OPENING && ' …'}
        </div>
      )}
    </td>
  )
}
