import { memo, useId, useMemo, useState } from 'react'
import type { FacetCount } from '#src/contract/answers.ts'
import type { FacetKey } from '#src/contract/questions.ts'
import { StanceMark } from '#src/ui/StanceMark.tsx'
import type { MarkStance } from '#src/ui/StanceMark.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Facet.module.css'
import { MOST, SHORT, facetOptions, shownOptions } from './facetOptions.ts'
import type { FacetChoice, FacetOption } from './facetOptions.ts'

/** Switches a value of a facet on or off on one side. */
export type OnToggle = (facet: FacetKey, value: string, side: 'any' | 'none') => void

/**
 * One facet: values with their counts, each to be asked for or excluded. Drawn anew only where it
 * says something else: there are hundreds of values, and a press changes one.
 */
export const Facet = memo(function Facet(props: {
  facet: FacetKey
  counts: readonly FacetCount[]
  choice: FacetChoice
  onToggle: OnToggle
}) {
  const { m, f } = useLanguage()
  const { facet, counts, choice, onToggle } = props
  const options = useMemo(
    () => facetOptions(facet, counts, choice, m, f),
    [facet, counts, choice, m, f],
  )
  const [open, setOpen] = useState(false)
  const [sought, setSought] = useState('')
  const headId = useId()
  const name = m.records.keys[facet]
  const long = options.length > SHORT
  const shown = shownOptions(options, { open, sought })
  return (
    <div role="group" aria-labelledby={headId} className={styles['facet']}>
      <h2 id={headId} className={styles['head']}>
        {name}
      </h2>
      {long && open && (
        <input
          type="search"
          className={styles['search']}
          aria-label={m.facets.searchIn(name)}
          placeholder={m.facets.searchIn(name)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className={styles['options']}>
        {shown.map((option) => (
          <Option
            key={option.value}
            facet={facet}
            option={option}
            onToggle={(side) => onToggle(facet, option.value, side)}
          />
        ))}
      </ul>
      {options.length === 0 && <p className={styles['note']}>{m.facets.nothing}</p>}
      {sought.trim() !== '' && shown.length === 0 && (
        <p className={styles['note']}>{m.facets.noneFound}</p>
      )}
      {open && sought === '' && options.length > MOST && (
        <p className={styles['note']}>{m.facets.cut(MOST, options.length)}</p>
      )}
      {long && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open)
            setSought('')
          }}
        >
          {open ? m.facets.showFewer : m.facets.showAll(options.length)}
        </button>
      )}
    </div>
  )
})

function Option(props: {
  facet: FacetKey
  option: FacetOption
  onToggle: (side: 'any' | 'none') => void
}) {
  const { m, f } = useLanguage()
  const { value, label, count, side } = props.option
  return (
    <li className={styles['option']} data-side={side}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          aria-label={m.facets.option(label, m.records.statements(count))}
          checked={side === 'any'}
          onChange={() => props.onToggle('any')}
        />
        {props.facet === 'stance' && <StanceMark stance={value as MarkStance} />}
        <span className={styles['text']}>
          {side === 'none' && <em className={styles['not']}>{m.facets.not} </em>}
          {label}
        </span>
      </label>
      <button
        type="button"
        className={styles['exclude']}
        aria-label={m.facets.exclude(label)}
        aria-pressed={side === 'none'}
        title={m.facets.exclude(label)}
        onClick={() => props.onToggle('none')}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 6h8" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </button>
      <span className={styles['count']} aria-hidden="true">
        {f.number(count)}
      </span>
    </li>
  )
}
