import { useEffect, useRef, useState } from 'react'
import { useAddress } from '#src/shell/useAddress.ts'
import styles from './TableTools.module.css'
import { useStakeholderWords } from './words.ts'

/** What is typed as the address holds it: single spaces; nothing asks nothing. */
const tidied = (typed: string) => typed.toWellFormed().trim().replace(/\s+/gu, ' ') || undefined

/**
 * Finds stakeholders by name or alias. What is typed stays as typed; one go of typing is one
 * entry of the history.
 */
export function FindBox() {
  const words = useStakeholderWords()
  const { address, setKeys } = useAddress()
  const inAddress = address.find
  const [typed, setTyped] = useState(inAddress ?? '')
  const typing = useRef(false)
  // Back, or a link: the address changed under the box.
  useEffect(() => {
    setTyped((now) => (tidied(now) === inAddress ? now : (inAddress ?? '')))
  }, [inAddress])
  const change = (text: string) => {
    setTyped(text)
    const find = tidied(text)
    if (find === inAddress) return
    setKeys({ find }, { replace: typing.current })
    typing.current = true
  }
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
      onBlur={() => {
        typing.current = false
      }}
    />
  )
}
