import { Link } from '@tanstack/react-router'
import type { MouseEvent, Ref } from 'react'
import styles from './Palette.module.css'
import type { Entry, EntryGroup } from './entries.ts'
import { usePaletteWords } from './paletteWords.ts'

interface Choosing {
  at: number
  onPoint: (at: number) => void
  onChoose: (entry: Entry, event: MouseEvent) => void
}

/** The entries in their groups, as the options of the field. Those that lead somewhere are links. */
export function Options(
  props: Choosing & {
    ref: Ref<HTMLDivElement>
    id: string
    groups: readonly EntryGroup[]
    /** Stands beside the head of a group. */
    hintOf: (group: EntryGroup) => string | undefined
  },
) {
  const words = usePaletteWords()
  let index = 0
  return (
    <div
      ref={props.ref}
      id={props.id}
      role="listbox"
      // A browser would else make the scroller a stop of its own between field and page.
      tabIndex={-1}
      aria-label={words.options}
      className={styles['list']}
    >
      {props.groups.map((group) => {
        const first = index
        index += group.entries.length
        const headId = `${props.id}-${group.id}`
        const hint = props.hintOf(group)
        return (
          <div key={group.id} role="group" aria-labelledby={headId} className={styles['group']}>
            <div role="presentation" className={styles['head']}>
              <span id={headId}>{words.groups[group.id]}</span>
              {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
            </div>
            {group.entries.map((entry, at) => (
              <Option
                key={entry.key}
                entry={entry}
                id={`${props.id}-${first + at}`}
                index={first + at}
                at={props.at}
                onPoint={props.onPoint}
                onChoose={props.onChoose}
              />
            ))}
          </div>
        )
      })}
    </div>
  )
}

function Option({
  entry,
  id,
  index,
  ...props
}: Choosing & { entry: Entry; id: string; index: number }) {
  const active = index === props.at
  const rest = {
    id,
    role: 'option',
    tabIndex: -1,
    'aria-selected': active,
    className: styles['option'],
    'data-sentence': entry.sentence ? '' : undefined,
    // The focus stays in the field.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onPointerMove: () => {
      if (!active) props.onPoint(index)
    },
    onClick: (event: MouseEvent) => props.onChoose(entry, event),
  }
  const content = (
    <>
      <span className={styles['label']} lang={entry.lang}>
        {entry.label}
      </span>{' '}
      {entry.note !== undefined && <span className={styles['note']}>{entry.note}</span>}
    </>
  )
  if (!entry.target) {
    return (
      <button type="button" {...rest}>
        {content}
      </button>
    )
  }
  return (
    <Link {...entry.target.route} search={entry.target.search} {...rest}>
      {content}
    </Link>
  )
}
