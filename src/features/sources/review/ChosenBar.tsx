import { quoted } from '#src/domain/quoteMarks.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ReviewView.module.css'
import { useReviewWords } from './words.ts'

/** What can be made of the words that are selected in the text. */
export function ChosenBar(props: {
  words: string
  language: string
  canAdd: boolean
  onMake: () => void
  onAdd: () => void
}) {
  const words = useReviewWords()
  return (
    <div className={styles['chosen']} role="group" aria-label={words.chosen.label}>
      <q lang={props.language}>{quoted(props.words.trim(), props.language)}</q>
      <span>
        {/* Pressing must not take the selection away. */}
        <Button
          look="primary"
          onPointerDown={(event) => event.preventDefault()}
          onClick={props.onMake}
        >
          {words.chosen.make} <kbd aria-hidden="true">N</kbd>
        </Button>
        {props.canAdd && (
          <Button onPointerDown={(event) => event.preventDefault()} onClick={props.onAdd}>
            {words.chosen.add} <kbd aria-hidden="true">+</kbd>
          </Button>
        )}
      </span>
    </div>
  )
}
