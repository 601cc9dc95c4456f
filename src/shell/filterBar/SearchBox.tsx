import { useId } from 'react'
import { filterFromPairs } from '#src/contract/filter.ts'
import { hasToken } from '#src/contract/tokens.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress, withChoice } from '../useAddress.ts'
import { useTyped } from '../useTyped.ts'
import styles from './SearchBox.module.css'

/** A query as the address holds it; undefined where it asks nothing. */
function tidied(text: string): string | undefined {
  return filterFromPairs([{ key: 'q', exclude: false, value: text }]).filter.q?.any[0]
}

/** The search field. */
export function SearchBox() {
  const { m } = useLanguage()
  const { address, setFilter } = useAddress()
  const hintId = useId()
  const { typed, change, leave } = useTyped({
    inAddress: address.filter.q?.any[0],
    tidied,
    put: (query, options) => {
      const others = (address.filter.q?.any ?? []).slice(1)
      const any = query === undefined ? others : [...new Set([query, ...others])]
      const none = address.filter.q?.none ?? []
      setFilter(withChoice(address.filter, 'q', { any, none }), options)
    },
  })
  const useless = typed.trim() !== '' && !hasToken(typed)
  return (
    <form role="search" className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <svg
        className={styles['glass']}
        width="15"
        height="15"
        viewBox="0 0 15 15"
        aria-hidden="true"
      >
        <circle cx="6.2" cy="6.2" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M9.5 9.5 13.4 13.4" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <input
        type="search"
        className={styles['input']}
        aria-label={m.shell.search.label}
        aria-describedby={useless ? hintId : undefined}
        placeholder={m.shell.search.short}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      {useless && (
        <span id={hintId} className={styles['hint']} aria-live="polite">
          {m.bar.nothingToFind}
        </span>
      )}
    </form>
  )
}
