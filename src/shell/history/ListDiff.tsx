import { Changed } from './DiffText.tsx'
import styles from './history.module.css'

/** What was taken out of a list, what stayed, and what was put in, each on a line of its own. */
export function ListDiff({ before, after }: { before: string[]; after: string[] }) {
  const rows = [
    ...before.map((text) => ({
      text,
      is: after.includes(text) ? ('same' as const) : ('out' as const),
    })),
    ...after.flatMap((text) => (before.includes(text) ? [] : [{ text, is: 'in' as const }])),
  ]
  return (
    <ul className={styles['items']}>
      {rows.map((row) => (
        <li key={`${row.is} ${row.text}`}>
          <Changed part={row} />
        </li>
      ))}
    </ul>
  )
}
