import { useNavigate } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { paths } from '#src/app/paths.ts'
import { knownQuery } from '#src/client/queries.ts'
import type { SavedReview } from '#src/contract/recording.ts'
import { stances } from '#src/contract/records.ts'
import type { Review, ReviewItem } from '#src/contract/reviews.ts'
import { wordsIn } from '#src/domain/changes/spans.ts'
import type { Range } from '#src/domain/changes/spans.ts'
import type { ReviewFault } from '#src/domain/review/faults.ts'
import { pick } from '#src/domain/text2.ts'
import { setPreferences, usePreferences } from '#src/stores/preferences.ts'
import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { Context } from './Context.tsx'
import { Head } from './Head.tsx'
import { ItemCard } from './ItemCard.tsx'
import { ItemList } from './ItemList.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { Notices } from './Notices.tsx'
import { ReviewText } from './ReviewText.tsx'
import type { TextHandle } from './ReviewText.tsx'
import styles from './ReviewView.module.css'
import { SaveDialog } from './SaveDialog.tsx'
import { fieldOf, focusField } from './fields.ts'
import { ReviewContext } from './reviewContext.ts'
import { useExtracting } from './useExtracting.ts'
import { useKeeping } from './useKeeping.ts'
import { useReviewKeys } from './useReviewKeys.ts'
import { useRepeats } from './useRepeats.ts'
import { useReviewState } from './useReviewState.ts'
import { outcome, useSaying } from './useSaying.ts'
import { useTools } from './useTools.ts'
import { useReviewWords } from './words.ts'

/** Going through a review: the text, what is proposed of it, and what becomes of that. */
export function ReviewView(props: {
  review: Review
  /** As it was kept; another one where something was left to be kept. */
  kept: Review
  onReload: () => void
}) {
  const words = useReviewWords()
  const { m, lang } = useLanguage()
  const navigate = useNavigate()
  const narrow = useMedia(NARROW)
  const [pane, setPane] = useState<'items' | 'text'>('items')
  const [dialog, setDialog] = useState<'keys' | 'save'>()
  const keysOn = !usePreferences((state) => state.reviewKeysOff === true)
  const [opened, setOpened] = useState<string>()
  const [chosen, setChosen] = useState<Range>()
  /** A field of the selected item that is to have the focus, or, undefined in it, the text. */
  const [wanted, setWanted] = useState<{ field: string | undefined }>()
  const text = useRef<TextHandle>(null)
  const rows = useRef<HTMLDivElement>(null)
  const { line, say } = useSaying()
  const speakerOf = useRef<(item: ReviewItem) => string | undefined>(() => undefined)
  const { state, dispatch, focus } = useReviewState(props.review, (action, before, after) => {
    const told = outcome(words, speakerOf.current, action, before, after)
    if (told !== undefined) say(told)
  })
  const { review, selected } = state
  const { items, newStakeholders } = review
  const keeping = useKeeping(review, props.kept)
  const known = useQuery({ ...knownQuery(), staleTime: Infinity })
  const tools = useTools({
    review,
    known: known.data,
    dispatch,
    say,
    openStakeholder: setOpened,
  })
  const { nameOf } = tools
  speakerOf.current = ({ speaker }) => nameOf(speaker)
  const extracting = useExtracting(review, known.data, (extraction) =>
    dispatch({ do: 'extracted', extraction }),
  )
  const repeats = useRepeats(review)
  const item = items.find(({ id }) => id === selected)
  const position = items.findIndex(({ id }) => id === selected)

  useEffect(() => {
    if (selected === undefined) return
    text.current?.show(selected)
    const row = rows.current?.querySelector(`[data-row="${CSS.escape(selected)}"]`)
    row?.scrollIntoView?.({ block: 'start' })
  }, [selected, pane])
  useEffect(() => {
    if (focus === 0) return
    rows.current
      ?.querySelector<HTMLElement>('[data-open] > button, [data-current]')
      ?.focus({ preventScroll: true })
  }, [focus])

  useEffect(() => {
    if (!wanted) return
    if (wanted.field === undefined) text.current?.focus()
    else focusField(rows.current, wanted.field)
  }, [wanted])

  const make = () => {
    const range = chosen && wordsIn(review.text, chosen)
    if (!range) return say(words.chosen.none)
    dispatch({ do: 'add', range })
    text.current?.clear()
    setPane('items')
  }
  const addWords = () => {
    const range = chosen && wordsIn(review.text, chosen)
    if (!range || selected === undefined) return say(words.chosen.none)
    dispatch({ do: 'addWords', id: selected, range })
    text.current?.clear()
  }
  const into = (field: string) => {
    // At once, where it is there: letters typed fast must land in it, and do nothing else.
    if (focusField(rows.current, field)) return
    setPane('items')
    setWanted({ field })
  }
  const back = () =>
    rows.current?.querySelector<HTMLElement>('[data-open] > button, [data-current]')?.focus()
  const onItem = (act: (id: string) => void) => () => {
    if (selected !== undefined) act(selected)
  }
  const edge = (end: 'start' | 'end', by: 1 | -1) =>
    onItem((id) =>
      dispatch({
        do: 'edge',
        id,
        at: end === 'start' ? 0 : (item?.spans.length ?? 1) - 1,
        edge: end,
        by,
      }),
    )
  const stance = (at: number) => () => {
    const keyed = rows.current?.querySelector<HTMLElement>('[data-keyed]')
    const topic = tools.topics.get(keyed?.dataset['topic'] ?? '')
    const of = stances[at]
    if (!keyed || !of) return say(words.said.noTopic)
    keyed.querySelector<HTMLElement>(`[data-stance="${of}"]`)?.click()
    say(words.said.stance(m.records.stance[of], topic ? pick(topic.label, lang).text : ''))
  }
  const next = () => dispatch({ do: 'go', by: 1 })
  const previous = () => dispatch({ do: 'go', by: -1 })
  useReviewKeys(
    {
      J: next,
      ArrowDown: next,
      K: previous,
      ArrowUp: previous,
      A: onItem((id) => dispatch({ do: 'accept', id })),
      D: onItem((id) => {
        const repeat = repeats.get(id)
        if (!repeat) return say(words.said.noRepeat)
        dispatch({ do: 'accept', id, repeats: repeat.statement.id })
      }),
      R: onItem((id) => dispatch({ do: 'reject', id })),
      U: onItem((id) => dispatch({ do: 'wait', id })),
      E: () => into(''),
      S: () => into('[data-field="speaker"]'),
      T: () => into('[data-field="topics"]'),
      1: stance(0),
      2: stance(1),
      3: stance(2),
      4: stance(3),
      '[': edge('start', -1),
      ']': edge('start', 1),
      '{': edge('end', -1),
      '}': edge('end', 1),
      X: () => {
        setPane('text')
        if (text.current) text.current.focus()
        else setWanted({ field: undefined })
      },
      N: make,
      '+': addWords,
      Z: () => dispatch({ do: 'undo' }),
      'Shift Z': () => dispatch({ do: 'redo' }),
      W: () => setDialog('save'),
      '?': () => setDialog('keys'),
      Escape: back,
    },
    keysOn,
  )

  const select = useCallback((id: string) => dispatch({ do: 'select', id }), [dispatch])
  const card = item && (
    <ItemCard
      key={item.id}
      item={item}
      repeat={repeats.get(item.id)}
      newStakeholders={newStakeholders}
      opened={opened}
    >
      {narrow ? (
        <Context item={item} text={review.text} onText={() => setPane('text')} />
      ) : undefined}
    </ItemCard>
  )
  const language = tools.language
  const lead = (field: string) => setWanted({ field })
  const goTo = (fault: ReviewFault) => {
    setDialog(undefined)
    setPane('items')
    if (fault.at === 'item') {
      dispatch({ do: 'select', id: fault.id })
      lead(`[data-field="${fieldOf(fault)}"]`)
    } else if (fault.at === 'stakeholder') {
      const named = items.find(
        ({ state: is, speaker, onBehalfOf, addressees }) =>
          is === 'accepted' &&
          [speaker, ...onBehalfOf, ...addressees].some((each) => each?.newKey === fault.key),
      )
      if (named) dispatch({ do: 'select', id: named.id })
      setOpened(fault.key)
      lead('[data-new]')
    }
  }
  const onSaved = (saved: SavedReview) => {
    keeping.saved(saved.left)
    setDialog(undefined)
    void navigate({
      to: paths.source,
      params: { articleId: saved.articleId },
      search: { filter: {} },
    })
  }
  const showText = !narrow || pane === 'text'
  return (
    <ReviewContext value={tools}>
      <div className={styles['page']} data-review="">
        <Head
          review={review}
          keeping={keeping.keeping}
          canUndo={state.past.length > 0}
          canRedo={state.future.length > 0}
          onUndo={() => dispatch({ do: 'undo' })}
          onRedo={() => dispatch({ do: 'redo' })}
          onKeys={() => setDialog('keys')}
          onSave={() => setDialog('save')}
        />
        <Notices
          review={review}
          keeping={keeping.keeping}
          extracting={extracting}
          knownFailed={known.isError}
          onKnown={() => void known.refetch()}
          onKeep={() => void keeping.flush()}
          onReload={props.onReload}
        />
        {narrow && (
          <div className={styles['panes']} role="group">
            {(['items', 'text'] as const).map((each) => (
              <Button key={each} aria-pressed={pane === each} onClick={() => setPane(each)}>
                {each === 'items' ? words.proposals : words.showText}
              </Button>
            ))}
          </div>
        )}
        <div className={styles['columns']}>
          {showText && (
            <section className={styles['text']} aria-label={words.showText}>
              <ReviewText
                ref={text}
                text={review.text}
                items={items}
                selected={selected}
                onChosen={setChosen}
                onMake={make}
              />
              {chosen && (
                <ChosenBar
                  words={review.text.slice(chosen.start, chosen.end)}
                  language={language}
                  canAdd={item !== undefined}
                  onMake={make}
                  onAdd={addWords}
                />
              )}
            </section>
          )}
          {(!narrow || pane === 'items') && (
            <section ref={rows} className={styles['items']} aria-label={words.proposals}>
              {items.length === 0 && review.extracted && (
                <EmptyState title={words.nothing.title}>
                  <p>{words.nothing.body}</p>
                </EmptyState>
              )}
              {narrow ? (
                item && (
                  <>
                    <div className={styles['one']} data-current="" tabIndex={-1}>
                      <Button onClick={previous} aria-disabled={position <= 0}>
                        {words.previous}
                      </Button>
                      <span>
                        {words.place(position + 1, items.length)} · {words.states[item.state]}
                      </span>
                      <Button onClick={next} aria-disabled={position >= items.length - 1}>
                        {words.next}
                      </Button>
                    </div>
                    {card}
                  </>
                )
              ) : (
                <ItemList
                  items={items}
                  selected={selected}
                  language={language}
                  speakerOf={({ speaker }) => nameOf(speaker)}
                  repeats={repeats}
                  onSelect={select}
                  card={card}
                />
              )}
            </section>
          )}
        </div>
        <p ref={line} role="status" className={styles['said']} />
        {dialog === 'keys' && (
          <KeysDialog
            on={keysOn}
            onSwitch={(on) => setPreferences({ reviewKeysOff: !on })}
            onClose={() => setDialog(undefined)}
          />
        )}
        {dialog === 'save' && (
          <SaveDialog
            review={review}
            repeats={repeats}
            flush={keeping.flush}
            keptAt={keeping.keptAt}
            onSaved={onSaved}
            onGo={goTo}
            onClose={() => setDialog(undefined)}
          />
        )}
      </div>
    </ReviewContext>
  )
}
