import { useEffect, useRef, useState } from 'react'

/**
 * What is typed into a field that the address follows. It stays as typed, while the address gets
 * its tidied form at every key: one history entry for one go of typing.
 */
export function useTyped(options: {
  /** What stands in the address, tidied. */
  inAddress: string | undefined
  /** The tidied form of a text; undefined where it asks nothing. */
  tidied: (text: string) => string | undefined
  /** Puts a tidied text into the address; `replace`: within the same go of typing. */
  put: (text: string | undefined, options: { replace: boolean }) => void
}) {
  const { inAddress, tidied, put } = options
  const [typed, setTyped] = useState(inAddress ?? '')
  const typing = useRef(false)
  // Back, a removed chip, a link: the address changed under the field.
  useEffect(() => {
    setTyped((now) => (tidied(now) === inAddress ? now : (inAddress ?? '')))
  }, [inAddress, tidied])
  return {
    typed,
    change(text: string) {
      setTyped(text)
      const tidy = tidied(text)
      if (tidy === inAddress) return
      put(tidy, { replace: typing.current })
      typing.current = true
    },
    leave() {
      typing.current = false
    },
  }
}
