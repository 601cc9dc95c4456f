import { useState } from 'react'
import type { ReactNode } from 'react'
import { briefing as en } from '#src/i18n/en/briefing.ts'
import { briefing as fr } from '#src/i18n/fr/briefing.ts'
import { toast } from '#src/stores/toasts.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { ByHandDialog, TooManyDialog } from './BriefingDialogs.tsx'
import { makeBriefing } from './makeBriefing.ts'
import type { BriefingSource, Made } from './makeBriefing.ts'
import { writeRich } from './writeRich.ts'

type Whole = Extract<Made, { html: string }>
type Asking =
  | { kind: 'tooMany'; source: BriefingSource; total: number }
  | { kind: 'byHand'; made: Whole }

const whole = (made: Made): Whole => {
  if ('html' in made) return made
  throw new Error('There is no briefing to copy')
}

/**
 * Copies statements as a briefing. Where the browser lets it not, the briefing stands in a dialog;
 * where they are too many, that is asked. `dialog` is to be drawn; `onFailed` is told what went wrong.
 */
export function useCopyBriefing(onFailed: (words: string) => void): {
  copy: (source: BriefingSource, options?: { cut: boolean }) => Promise<void>
  busy: boolean
  dialog: ReactNode
} {
  const language = useLanguage()
  const words = useWords({ en, fr })
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState<Asking>()
  const write = async (making: Promise<Whole>, made: Promise<Made>) => {
    // It begins before the words are there, while the press still counts.
    const written = writeRich(making).then(
      () => true,
      () => false,
    )
    const result = await made
    if (!('html' in result)) return result
    if (await written) toast(words.copied(language.m.records.statements(result.statements)))
    else setAsking({ kind: 'byHand', made: result })
    return result
  }
  const copy = async (source: BriefingSource, options = { cut: false }) => {
    setBusy(true)
    setAsking(undefined)
    const made = makeBriefing(source, words, language, options)
    const making = made.then(whole)
    making.catch(() => {})
    try {
      const result = await write(making, made)
      if ('tooMany' in result) setAsking({ kind: 'tooMany', source, total: result.tooMany })
      else if ('none' in result) toast(words.none)
    } catch {
      onFailed(words.failed)
    } finally {
      setBusy(false)
    }
  }
  const close = () => setAsking(undefined)
  const dialog =
    asking?.kind === 'tooMany' ? (
      <TooManyDialog
        total={asking.total}
        onClose={close}
        onFirst={() => void copy(asking.source, { cut: true })}
      />
    ) : asking?.kind === 'byHand' ? (
      <ByHandDialog made={asking.made} onClose={close} />
    ) : null
  return { copy, busy, dialog }
}
