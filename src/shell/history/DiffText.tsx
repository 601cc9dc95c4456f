import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './history.module.css'
import { useChangesWords } from './useTelling.ts'
import { shareKept, wordDiff } from './wordDiff.ts'
import type { DiffPart } from './wordDiff.ts'

/** Texts shorter than this stand whole, before and after. */
const LONG = 40
/** Below this share of words that stayed, a mixture is harder to read than both texts. */
const ALIKE = 0.4

/** A text from what it was to what it became: the changed words marked, or both one after the other. */
export function DiffText(props: { before: string; after: string; lang?: string | undefined }) {
  const { before, after, lang } = props
  const parts = wordDiff(before, after)
  const mixed = Math.max(before.length, after.length) > LONG && shareKept(parts) >= ALIKE
  if (mixed) {
    return (
      <div className={styles['mixed']} lang={lang}>
        {parts.map((part, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- Parts have no other name.
          <Changed key={at} part={part} />
        ))}
      </div>
    )
  }
  return (
    <div className={styles['both']} lang={lang}>
      <Changed part={{ is: 'out', text: before }} />
      <span aria-hidden="true" className={styles['arrow']}>
        {' → '}
      </span>
      <Changed part={{ is: 'in', text: after }} />
    </div>
  )
}

/** Words that stayed, or that were taken out or put in: said too, not shown by colour alone. */
export function Changed({ part }: { part: DiffPart }) {
  const { lang } = useLanguage()
  const w = useChangesWords()
  if (part.is === 'same') return <span>{part.text}</span>
  const Tag = part.is === 'out' ? 'del' : 'ins'
  return (
    <Tag className={styles[part.is]}>
      <Hidden>
        <span lang={lang}>{part.is === 'out' ? w.removedText : w.addedText} </span>
      </Hidden>
      {part.text}
    </Tag>
  )
}
