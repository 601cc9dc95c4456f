import { useEffect, useState } from 'react'
import { askToLastOnce } from '#src/stores/lasting.ts'
import { useOffline } from '#src/stores/offline.ts'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '../Notice.tsx'
import { askWhatIsHeld, startWorker, takeUpdate } from './worker.ts'
import { useOfflineWords } from './words.ts'

/** Milliseconds after which a page that never rests counts as resting. */
const PATIENCE = 5000

let started = false

/** Starts the worker, once, when the page rests. */
function useWorker() {
  useEffect(() => {
    if (started) return
    started = true
    askWhatIsHeld()
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) void startWorker()
    else requestIdleCallback(() => void startWorker(), { timeout: PATIENCE })
  }, [])
}

/**
 * Brings the app onto the device, and says when a newer one waits; `changes`: so many are in the log
 * of this browser, which from the first on is asked to keep them.
 */
export function OfflineHost({ changes }: { changes: number }) {
  const update = useOffline((state) => state.update)
  useWorker()
  useEffect(() => {
    if (changes > 0) askToLastOnce()
  }, [changes])
  // The region stands before there is news, or nobody would hear them.
  return <div aria-live="polite">{update && <UpdateNotice key={update} update={update} />}</div>
}

/** Keeps what stands in open forms. Where their part was never loaded none is open. */
async function keepForms(): Promise<boolean> {
  const part = await import('#src/stores/leaving.ts').catch(() => undefined)
  return part === undefined || part.keepAll()
}

function UpdateNotice({ update }: { update: 'ready' | 'elsewhere' }) {
  const words = useOfflineWords().update
  const [state, setState] = useState<'told' | 'later' | 'taking' | 'unsaved'>('told')
  if (state === 'later') return null
  const take = async () => {
    setState('taking')
    if (!(await keepForms())) setState('unsaved')
    else if (update === 'ready') takeUpdate()
    else window.location.reload()
  }
  return (
    <Notice
      quiet
      dismissLabel={words.later}
      onDismiss={() => setState('later')}
      actions={
        <Button
          aria-disabled={state === 'taking'}
          onClick={() => state !== 'taking' && void take()}
        >
          {state === 'taking' ? words.taking : update === 'ready' ? words.take : words.reload}
        </Button>
      }
    >
      {state === 'unsaved' ? <span role="alert">{words.unsaved}</span> : words[update]}
    </Notice>
  )
}
