import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { stances } from '#src/contract/records.ts'
import type { Position, Stance, Topic } from '#src/contract/records.ts'
import type { ReviewItem } from '#src/contract/reviews.ts'
import { tokens } from '#src/contract/tokens.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { pick } from '#src/domain/text2.ts'
import { Field } from '#src/shell/writing/Field.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Combobox } from '#src/ui/Combobox.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { StanceMark } from '#src/ui/StanceMark.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ItemCard.module.css'
import { TopicReasons } from './Reasons.tsx'
import { useReview } from './reviewContext.ts'
import { useReviewWords } from './words.ts'

const SHOWN = 8
const MOST_EXAMPLES = 2

/** The positions with one more, or another stance where the topic is there. */
export function withPosition(positions: readonly Position[], added: Position): Position[] {
  const there = positions.some(({ topicId }) => topicId === added.topicId)
  return there
    ? positions.map((each) => (each.topicId === added.topicId ? added : each))
    : [...positions, added]
}

/** The claims an utterance speaks to, each with its stance; and one more to add. */
export function TopicsField({ item }: { item: ReviewItem }) {
  const words = useReviewWords()
  const { lang, f } = useLanguage()
  const { dispatch, topics } = useReview()
  const [begun, setBegun] = useState<string>()
  const { positions, id } = item
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Its stance is what is asked next, by figure or by button.
    if (begun !== undefined) {
      root.current?.querySelector<HTMLElement>('[data-keyed] [data-stance]')?.focus()
    }
  }, [begun])
  const put = (next: Position[]) => dispatch({ do: 'set', id, fields: { positions: next } })
  const open = begun !== undefined && !positions.some(({ topicId }) => topicId === begun)
  const rows: { topicId: string; stance?: Stance }[] = [
    ...positions,
    ...(open ? [{ topicId: begun }] : []),
  ]
  const find = (typed: string) => {
    const wanted = tokens(typed)
    const found = [...topics.values()]
      .filter(({ id: topicId }) => !rows.some((row) => row.topicId === topicId))
      .filter(({ label, proposition }) => {
        const held = [label.en, label.fr, proposition.en, proposition.fr].flatMap((text) =>
          tokens(text ?? ''),
        )
        return wanted.every((word) => held.some((each) => each.startsWith(word)))
      })
      .toSorted((a, b) => f.compare(pick(a.label, lang).text, pick(b.label, lang).text))
    return {
      options: found.slice(0, SHOWN).map(({ id: topicId, label, proposition }) => ({
        id: topicId,
        name: pick(label, lang).text,
        note: pick(proposition, lang).text,
      })),
      more: Math.max(0, found.length - SHOWN),
    }
  }
  return (
    <div ref={root} className={styles['topics']} data-field="topics">
      {rows.map(({ topicId, stance }, at) => (
        <TopicRow
          key={topicId}
          topic={topics.get(topicId)}
          topicId={topicId}
          stance={stance}
          keyed={at === rows.length - 1}
          reasons={<TopicReasons item={item} topicId={topicId} />}
          onStance={(chosen) => {
            setBegun(undefined)
            put(withPosition(positions, { topicId, stance: chosen }))
          }}
          onRemove={() => {
            setBegun(undefined)
            put(positions.filter((each) => each.topicId !== topicId))
          }}
        />
      ))}
      <Field label={words.fields.topic}>
        {(control) => (
          <Combobox
            control={control}
            label={words.fields.topic}
            value=""
            placeholder={words.combo.topic}
            find={find}
            words={{ ...words.combo, none: words.combo.noTopic }}
            onChoose={setBegun}
          />
        )}
      </Field>
    </div>
  )
}

function TopicRow(props: {
  topic: Topic | undefined
  topicId: string
  stance: Stance | undefined
  /** The number keys are its. */
  keyed: boolean
  /** Why it is proposed. */
  reasons: ReactNode
  onStance: (stance: Stance) => void
  onRemove: () => void
}) {
  const words = useReviewWords()
  const { m, lang } = useLanguage()
  const { examples } = useReview()
  const { topic, topicId, stance, keyed } = props
  const name = topic ? pick(topic.label, lang).text : topicId
  const coded = examples.filter((each) => each.topicId === topicId).slice(0, MOST_EXAMPLES)
  return (
    <div className={styles['topic']} data-topic={topicId} data-keyed={keyed ? '' : undefined}>
      <div className={styles['topicHead']}>
        <b>{topic ? <Localized text={topic.label} /> : topicId}</b>
        <Button
          icon
          look="quiet"
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={(event) => {
            const field = event.currentTarget.closest('[data-field]')
            props.onRemove()
            field?.querySelector<HTMLElement>('input')?.focus()
          }}
        >
          ✕
        </Button>
      </div>
      {topic && (
        <p className={styles['claim']}>
          <Localized text={topic.proposition} />
        </p>
      )}
      <div role="group" aria-label={words.stanceOn(name)} className={styles['stances']}>
        {stances.map((each, at) => (
          <Button
            key={each}
            aria-pressed={each === stance}
            data-stance={each}
            onClick={() => props.onStance(each)}
          >
            <StanceMark stance={each} /> {m.records.stance[each]}
            {keyed && <kbd aria-hidden="true">{at + 1}</kbd>}
          </Button>
        ))}
      </div>
      {props.reasons}
      {stance === undefined && <p className={styles['hint']}>{words.chooseStance}</p>}
      {keyed && coded.length > 0 && (
        <div className={styles['examples']}>
          <span className={styles['label']}>{words.examples}</span>
          <ul>
            {coded.map((example) => (
              <li key={example.text}>
                <StanceMark stance={example.stance} size={11} />{' '}
                <span>
                  {words.coded(m.records.stance[example.stance])}
                  <q lang={example.language}>{quoted(example.text, example.language)}</q>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
