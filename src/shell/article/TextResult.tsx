import { seals } from '#src/contract/records.ts'
import type { Seal } from '#src/contract/records.ts'
import type { Miss, TextAnswer } from '#src/contract/texts.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { pick } from '#src/domain/text2.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import form from '../writing/form.module.css'
import styles from './Text.module.css'
import { useTextWords } from './textWords.ts'

type Item = TextAnswer['items'][number]

/** What asks for a look first: broken, moved; then what is well. */
const order: readonly Seal[] = ['broken', 'moved', 'not-held', 'verified', 'summary']
const isLost = ({ was, seal }: Item) => was === 'verified' && seal === 'broken'

/** What a text makes of the article's statements: the counts, then each with what is wrong. */
export function TextResult(props: {
  check: { answer: TextAnswer | undefined; current: boolean; failed: boolean; again: () => void }
  /** Nothing to look through stands there. */
  empty: boolean
}) {
  const { m } = useLanguage()
  const words = useTextWords()
  return (
    <section aria-busy={!props.empty && !props.check.current}>
      <h3 className={styles['head']}>{words.quotations}</h3>
      {props.empty ? (
        <p className={styles['quiet']}>{words.awaited}</p>
      ) : props.check.failed ? (
        <p role="alert" className={form['told']}>
          {words.failed} <Button onClick={props.check.again}>{m.shell.retry}</Button>
        </p>
      ) : (
        <Found answer={props.check.answer} current={props.check.current} />
      )}
    </section>
  )
}

function Found({ answer, current }: { answer: TextAnswer | undefined; current: boolean }) {
  const words = useTextWords()
  const items = answer?.items ?? []
  const lost = items.filter(isLost).length
  return (
    <>
      <p role="status" className={styles['result']}>
        {answer && current ? summaryOf(answer, words) : words.checking}
      </p>
      {lost > 0 && (
        <p role="alert" className={styles['lost']}>
          {words.lost(lost)}
        </p>
      )}
      <ul className={styles['items']}>
        {items
          .toSorted((a, b) => order.indexOf(a.seal) - order.indexOf(b.seal))
          .map((item) => (
            <Line key={item.statement.id} item={item} refs={answer?.refs} />
          ))}
      </ul>
    </>
  )
}

function summaryOf({ items, after }: TextAnswer, words: ReturnType<typeof useTextWords>): string {
  if (items.length === 0) return words.nothingStands
  const parts = seals.flatMap((seal) => (after[seal] > 0 ? [words.counts[seal](after[seal])] : []))
  return words.result(items.length, parts.join(', '))
}

function Line({ item, refs }: { item: Item; refs: TextAnswer['refs'] | undefined }) {
  const { m, lang } = useLanguage()
  const words = useTextWords()
  const { statement, was, seal, misses } = item
  const speaker = refs?.stakeholders.find(({ id }) => id === statement.speakerId)
  const name = (each: Seal) => m.records.seal[each]
  const { text, language, wording } = statement
  return (
    <li>
      <div className={styles['told']}>
        <b>
          {seal === 'verified' && '✓ '}
          {isLost(item) ? words.becomes(name(was), name(seal).toLowerCase()) : name(seal)}
        </b>
        {' · '}
        {speaker ? pick(speaker.name, lang).text : statement.speakerId}
      </div>
      <p className={wording === 'summary' ? styles['summary'] : styles['words']} lang={language}>
        {wording === 'summary' ? text : quoted(text, language)}
      </p>
      {misses.map((miss) => (
        <Wrong key={miss.part} miss={miss} whole={miss.part === text} language={language} />
      ))}
    </li>
  )
}

/** Why a part has no place, and what stands there that is almost the same. */
function Wrong({ miss, whole, language }: { miss: Miss; whole: boolean; language: string }) {
  const words = useTextWords()
  const { part, times, near } = miss
  return (
    <div className={styles['wrong']}>
      {!whole && (
        <p>
          {words.missing} <q lang={language}>{part}</q>
        </p>
      )}
      <p>{times === 0 ? words.nowhere : words.several(times)}</p>
      {near && (
        <>
          <p>
            {words.near} <mark lang={language}>{near.exact}</mark>
          </p>
          <p>{words.differs(words.and(near.differs.map((each) => words.differences[each])))}</p>
        </>
      )}
    </div>
  )
}
