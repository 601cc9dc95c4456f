import { Link } from '@tanstack/react-router'
import type { Ref } from 'react'
import { paths } from '#src/app/paths.ts'
import type { LikelyArticle } from '#src/contract/pasting.ts'
import type { ReviewArticle } from '#src/contract/reviews.ts'
import form from '#src/shell/writing/form.module.css'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Likely.module.css'
import { SideBySide } from './SideBySide.tsx'
import { useAddingWords } from './addingWords.ts'
import type { Likely } from './useLikely.ts'

/** What a person can do with the text and a recorded article. */
export interface Choices {
  /** Holds the text there and reviews it. */
  hold: (likely: LikelyArticle) => void
  /** Reviews the text that is held there. */
  again: (likely: LikelyArticle) => void
  busy: boolean
}

/**
 * The recorded articles that the one on the page may be, each beside it, and what to do; before
 * anything is stored.
 */
export function LikelyArticles(props: {
  likely: Likely
  yours: ReviewArticle
  text: string
  choices: Choices
  /** Gets the focus where somebody goes on without having chosen. */
  head: Ref<HTMLHeadingElement>
  /** It was gone on without a choice. */
  asked: boolean
}) {
  const words = useAddingWords()
  const { likely, head } = props
  const { items } = likely
  const told = words.alike
  return (
    <>
      <div role="status" className={form['hint']}>
        {likely.looking && items.length === 0 ? words.checking : null}
      </div>
      {likely.failed && !likely.looking && (
        <div role="alert" className={form['told']}>
          {words.checkFailed} <Retry onClick={likely.again} />
        </div>
      )}
      {items.length > 0 && likely.isAside && (
        <p className={styles['aside']}>
          {told.aside(items.length)}{' '}
          <Button look="quiet" onClick={likely.lookAgain}>
            {told.look}
          </Button>
        </p>
      )}
      {items.length > 0 && !likely.isAside && (
        <section className={styles['likely']} aria-label={told.title(items.length)}>
          <h2 ref={head} tabIndex={-1}>
            {told.title(items.length)}
          </h2>
          <p role={props.asked ? 'alert' : undefined} className={styles['lead']}>
            {props.asked ? <b>{told.first} </b> : null}
            {told.lead}
          </p>
          {items.map((item) => (
            <One key={item.article.id} {...props} item={item} />
          ))}
          <Button onClick={likely.setAside}>{told.different(items.length)}</Button>
        </section>
      )}
    </>
  )
}

function Retry(props: { onClick: () => void }) {
  const { m } = useLanguage()
  return <Button onClick={props.onClick}>{m.shell.retry}</Button>
}

/** One of them: why it may be the same, both side by side, and the ways to go. */
function One(props: { item: LikelyArticle; yours: ReviewArticle; text: string; choices: Choices }) {
  const { alike: words } = useAddingWords()
  const { item, text, choices } = props
  const { article, opening, quotes, found } = item
  const held = opening !== undefined
  return (
    <article className={styles['one']}>
      <h3 lang={article.language}>{article.title}</h3>
      <p className={styles['reasons']}>
        {reasonsOf(item, words).join(' · ')} · {words.statements(item.statements)}
      </p>
      <SideBySide {...props} />
      <div className={styles['ways']}>
        <Link
          className={buttonClass()}
          to={paths.source}
          params={{ articleId: article.id }}
          search={{ filter: {} }}
        >
          {words.open}
        </Link>
        {held ? (
          <Button aria-disabled={choices.busy} onClick={() => choices.again(item)}>
            {words.again}
          </Button>
        ) : (
          text.trim() !== '' && (
            <Button aria-disabled={choices.busy} onClick={() => choices.hold(item)}>
              {words.hold}
            </Button>
          )
        )}
      </div>
      {!held && text.trim() !== '' && (
        <p className={form['hint']}>{words.holdHint(found, quotes)}</p>
      )}
    </article>
  )
}

function reasonsOf(item: LikelyArticle, words: ReturnType<typeof useAddingWords>['alike']) {
  const { reasons } = words
  return item.reasons.map((reason) => {
    if (reason === 'text') return item.sameText ? reasons.same : reasons.text(item.shared ?? 1)
    return reason === 'quotes' ? reasons.quotes(item.found, item.quotes) : reasons[reason]
  })
}
