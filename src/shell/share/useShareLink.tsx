import { useState } from 'react'
import type { ReactNode } from 'react'
import { share as en } from '#src/i18n/en/share.ts'
import { share as fr } from '#src/i18n/fr/share.ts'
import { toast } from '#src/stores/toasts.ts'
import { useWords } from '#src/ui/language.tsx'
import styles from './share.module.css'

export interface ShareableLink {
  link: string
  /** The link leads nowhere but in this browser. */
  onlyHere?: boolean | undefined
}

/** Whether this browser has a share sheet of the system for text. */
const hasSheet = () => typeof navigator.share === 'function'

/**
 * Sends a link on by the system's share sheet, with words where there are any; where there is no
 * sheet the link is copied, and the name of the action says so. `byHand` is drawn where the browser
 * lets nothing be copied: the link, to be copied by hand.
 */
export function useShareLink(): {
  name: string
  share: (shared: ShareableLink & { text?: string }) => Promise<void>
  byHand: ReactNode
} {
  const words = useWords({ en, fr })
  const [byHand, setByHand] = useState<string>()
  const copy = async ({ link, onlyHere }: ShareableLink, told: string) => {
    try {
      await navigator.clipboard.writeText(link)
      setByHand(undefined)
      toast(onlyHere ? words.copiedHere : told)
    } catch {
      setByHand(link)
    }
  }
  const share = async ({ text, ...shared }: ShareableLink & { text?: string }) => {
    if (!hasSheet()) return copy(shared, words.copied)
    const whole = [text, shared.onlyHere ? words.onlyHere : undefined].filter(
      (part) => part !== undefined,
    )
    try {
      await navigator.share({
        url: shared.link,
        ...(whole.length > 0 ? { text: whole.join('\n') } : {}),
      })
    } catch (error) {
      // Who changes their mind has seen no error.
      if (error instanceof DOMException && error.name === 'AbortError') return
      await copy(shared, words.insteadCopied)
    }
  }
  return {
    name: hasSheet() ? words.share : words.copyLink,
    share,
    byHand: byHand === undefined ? null : <LinkByHand link={byHand} words={words.copyFailed} />,
  }
}

function LinkByHand({ link, words }: { link: string; words: string }) {
  return (
    <label role="alert" className={styles['byHand']}>
      {words}
      <input readOnly value={link} onFocus={(event) => event.target.select()} />
    </label>
  )
}
