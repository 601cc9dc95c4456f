import { Button } from '#src/ui/Button.tsx'
import { useEditWords } from './editWords.ts'
import styles from './form.module.css'

/**
 * What was chosen in a field that takes several, each to be taken out. The button of one that is
 * taken out goes with it: `onRemove` leads the focus on.
 */
export function ChosenList(props: {
  ids: readonly string[]
  nameOf: (id: string) => string
  /** The ids that are left. */
  onRemove: (rest: string[]) => void
}) {
  const words = useEditWords()
  const { ids, nameOf } = props
  if (ids.length === 0) return null
  return (
    <ul className={styles['chosen']}>
      {ids.map((id) => (
        <li key={id}>
          <span>{nameOf(id)}</span>
          <Button
            icon
            look="quiet"
            aria-label={words.remove(nameOf(id))}
            title={words.remove(nameOf(id))}
            onClick={() => props.onRemove(ids.filter((other) => other !== id))}
          >
            ✕
          </Button>
        </li>
      ))}
    </ul>
  )
}
