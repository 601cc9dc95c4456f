import { Dialog } from '#src/ui/Dialog.tsx'
import styles from './KeysDialog.module.css'
import { useReviewWords } from './words.ts'
import type { ReviewWords } from './words.ts'

const lines: readonly [keys: readonly string[], what: keyof ReviewWords['keys']][] = [
  [['J', '↓'], 'next'],
  [['K', '↑'], 'previous'],
  [['A'], 'accept'],
  [['D'], 'repeat'],
  [['R'], 'reject'],
  [['U'], 'wait'],
  [['E'], 'edit'],
  [['S'], 'speaker'],
  [['T'], 'topic'],
  [['1', '2', '3', '4'], 'stance'],
  [['[', ']'], 'start'],
  [['{', '}'], 'end'],
  [['X'], 'text'],
  [['N'], 'make'],
  [['+'], 'add'],
  [['Z'], 'undo'],
  [['⇧ Z'], 'redo'],
  [['W'], 'save'],
  [['?'], 'list'],
]

/** The keys of the review, and whether they work. */
export function KeysDialog(props: {
  on: boolean
  onSwitch: (on: boolean) => void
  onClose: () => void
}) {
  const words = useReviewWords()
  const { keys } = words
  return (
    <Dialog title={keys.title} onClose={props.onClose}>
      <label className={styles['switch']}>
        <input type="checkbox" checked={props.on} onChange={() => props.onSwitch(!props.on)} />{' '}
        {keys.on}
      </label>
      <p className={styles['hint']}>{keys.hint}</p>
      <table className={styles['keys']}>
        <tbody>
          {lines.map(([combo, what]) => (
            <tr key={what}>
              <th scope="row">{keys[what]}</th>
              <td>
                {combo.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{keys.leave}</th>
            <td>
              <kbd>{keys.escape}</kbd>
            </td>
          </tr>
        </tbody>
      </table>
    </Dialog>
  )
}
