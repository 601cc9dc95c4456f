import type { ReactNode } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { Field } from '#src/shell/writing/Field.tsx'
import { SelectField } from '#src/shell/writing/SelectField.tsx'
import { isPartialDate } from '#src/contract/records.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { partiesOf } from '#src/domain/review/faults.ts'
import styles from './ItemCard.module.css'
import { NewStakeholderFields } from './NewStakeholderFields.tsx'
import { PartiesField, SpeakerField } from './PartyFields.tsx'
import { Reasons } from './Reasons.tsx'
import { RepeatOffer } from './RepeatOffer.tsx'
import { TopicsField } from './TopicsField.tsx'
import { useReview } from './reviewContext.ts'
import type { ItemPart } from './reviewContext.ts'
import { useReviewWords } from './words.ts'

const bases = ['', 'stated', 'inferred'] as const
const edgeKeys = { start: { [-1]: '[', 1: ']' }, end: { [-1]: '{', 1: '}' } } as const
const kinds = ['verbatim', 'indirect'] as const

/** All of the item that is looked at: its words, what is coded of them, and what to do with it. */
export function ItemCard(
  props: ItemPart & {
    /** The new stakeholder whose fields are open. */
    opened: string | undefined
    /** What stands above the words. */
    children?: ReactNode
  },
) {
  const words = useReviewWords()
  const { dispatch } = useReview()
  const { item, repeat, newStakeholders } = props
  const { id, state } = item
  const named = new Set(partiesOf(item).map(({ party }) => party.newKey))
  const opened = newStakeholders.find(({ key }) => key === props.opened && named.has(key))
  return (
    <div className={styles['card']}>
      {props.children}
      <Words item={item} shown={props.children === undefined} />
      <Reasons item={item} />
      {repeat && <RepeatOffer item={item} repeat={repeat} />}
      <div className={styles['decide']}>
        <Button
          look={state === 'accepted' || repeat ? 'plain' : 'primary'}
          aria-pressed={state === 'accepted'}
          aria-keyshortcuts="A"
          onClick={() => dispatch({ do: 'accept', id })}
        >
          {words.accept} <kbd aria-hidden="true">A</kbd>
        </Button>
        <Button
          aria-pressed={state === 'rejected'}
          aria-keyshortcuts="R"
          onClick={() => dispatch({ do: 'reject', id })}
        >
          {words.reject} <kbd aria-hidden="true">R</kbd>
        </Button>
        {state !== 'waiting' && (
          <Button look="quiet" aria-keyshortcuts="U" onClick={() => dispatch({ do: 'wait', id })}>
            {words.wait} <kbd aria-hidden="true">U</kbd>
          </Button>
        )}
      </div>
      {item.repeats === undefined && (
        <div className={styles['fields']} data-fields="">
          <SpeakerField item={item} newStakeholders={newStakeholders} />
          {opened && <NewStakeholderFields stakeholder={opened} />}
          <TopicsField key={id} item={item} />
          <div className={styles['pair']} data-field="date">
            <DateFields item={item} />
          </div>
          <SelectField
            label={words.fields.kind}
            value={item.kind}
            options={kinds.map((each) => ({ id: each, name: words.kinds[each] }))}
            onChange={(kind) => dispatch({ do: 'set', id, fields: { kind } })}
          />
          <div className={styles['pair']}>
            <PartiesField item={item} newStakeholders={newStakeholders} at="onBehalfOf" />
            <PartiesField item={item} newStakeholders={newStakeholders} at="addressees" />
          </div>
          <AskFields item={item} />
        </div>
      )}
    </div>
  )
}

/** `shown` false: a single part stands above already. */
function Words({ item, shown }: Pick<ItemPart, 'item'> & { shown: boolean }) {
  const words = useReviewWords()
  const { dispatch, language } = useReview()
  const { spans, id } = item
  const edge = (edgeOf: 'start' | 'end', by: 1 | -1) => () =>
    dispatch({
      do: 'edge',
      id,
      at: edgeOf === 'start' ? 0 : spans.length - 1,
      edge: edgeOf,
      by,
    })
  return (
    <>
      {(shown || spans.length > 1) && (
        <ol className={styles['words']} lang={language} data-one={spans.length === 1 || undefined}>
          {spans.map(({ start, exact }, at) => (
            <li key={start}>
              <q>{item.kind === 'verbatim' ? quoted(exact, language) : exact}</q>
              {spans.length > 1 && (
                <Button
                  icon
                  look="quiet"
                  aria-label={words.dropPart(at + 1)}
                  title={words.dropPart(at + 1)}
                  onClick={() => dispatch({ do: 'dropSpan', id, at })}
                >
                  ✕
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      <div className={styles['edges']} role="group" aria-label={words.words}>
        {(['start', 'end'] as const).map((end) => (
          <span key={end}>
            {words.edges.of[end]}
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                look="quiet"
                aria-label={words.edges.move[end](by)}
                title={words.edges.move[end](by)}
                onClick={edge(end, by)}
              >
                <span aria-hidden="true">{by === -1 ? '←' : '→'}</span>{' '}
                <kbd aria-hidden="true">{edgeKeys[end][by]}</kbd>
              </Button>
            ))}
          </span>
        ))}
        {spans.length > 1 && (
          <Button look="quiet" onClick={() => dispatch({ do: 'split', id })}>
            {words.split}
          </Button>
        )}
      </div>
    </>
  )
}

function DateFields({ item }: Pick<ItemPart, 'item'>) {
  const words = useReviewWords()
  const { dispatch, now } = useReview()
  const { id, saidOn, saidOnBasis } = item
  const published = now().article.publishedOn
  const taken = saidOn !== '' && saidOn === published && saidOnBasis === 'inferred'
  return (
    <>
      <Field
        label={words.fields.saidOn}
        hint={taken ? words.dateFrom : words.dateHint}
        problem={saidOn.trim() === '' || isPartialDate(saidOn.trim()) ? undefined : words.dateWrong}
      >
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            value={saidOn}
            onChange={({ target }) => dispatch({ do: 'set', id, fields: { saidOn: target.value } })}
          />
        )}
      </Field>
      {saidOn.trim() !== '' && (
        <SelectField
          label={words.fields.saidOnBasis}
          value={saidOnBasis}
          options={bases.map((each) => ({ id: each, name: words.basis[each] }))}
          onChange={(basis) => dispatch({ do: 'set', id, fields: { saidOnBasis: basis } })}
        />
      )}
    </>
  )
}

function AskFields({ item }: Pick<ItemPart, 'item'>) {
  const words = useReviewWords()
  const { dispatch } = useReview()
  const { id, askEn, askFr, proposal } = item
  const open = proposal?.asks === true || askEn !== '' || askFr !== ''
  return (
    <details className={styles['ask']} open={open}>
      <summary>{words.ask}</summary>
      <p className={styles['hint']}>{proposal?.asks ? words.asks : words.askHint}</p>
      <div className={styles['pair']}>
        {(['askEn', 'askFr'] as const).map((at) => (
          <Field key={at} label={words.fields[at]}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                lang={at === 'askEn' ? 'en' : 'fr'}
                value={item[at]}
                onChange={({ target }) =>
                  dispatch({
                    do: 'set',
                    id,
                    fields: at === 'askEn' ? { askEn: target.value } : { askFr: target.value },
                  })
                }
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  )
}
