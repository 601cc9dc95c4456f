import { useAddress } from '#src/shell/useAddress.ts'
import { useTyped } from '#src/shell/useTyped.ts'
import styles from './TableTools.module.css'
import { useStakeholderWords } from './words.ts'

/** What is typed as the address holds it: single spaces; nothing asks nothing. */
const tidied = (typed: string) => typed.toWellFormed().trim().replace(/\s+/gu, ' ') || undefined

/** Finds stakeholders by name or alias. */
export function FindBox() {
  const words = useStakeholderWords()
  const { address, setKeys } = useAddress()
  const { typed, change, leave } = useTyped({
    inAddress: address.find,
    tidied,
    put: (find, options) => setKeys({ find }, options),
  })
  return (
    <input
      type="search"
      className={styles['find']}
      aria-label={words.find}
      placeholder={words.find}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      value={typed}
      onChange={(event) => change(event.target.value)}
      onBlur={leave}
    />
  )
}
