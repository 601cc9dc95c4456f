import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { changesQuery } from '#src/client/queries.ts'
import { nextUndo, undoLast, useUndo } from '#src/stores/undo.ts'
import { Button } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useIdle } from '#src/ui/useIdle.ts'
import type { RecordUndo } from './history/RecordUndo.tsx'
import { undoWords } from './undoWords.ts'
import { useFocusHandedOn } from './useFocusHandedOn.ts'

const load = async () => (await import('./history/RecordUndo.tsx')).RecordUndo

/**
 * Takes back what was done last: a record change, a clearing of filters, a deleted view; its
 * description says which. What belongs to records loads once there is a log, with its Redo.
 */
export function UndoButton({ compact }: { compact: boolean }) {
  const { m } = useLanguage()
  const last = useUndo(nextUndo)
  const describedBy = useId()
  const idle = useIdle()
  // Who never changed a record never waits for what tells changes.
  const { data: log } = useQuery({ ...changesQuery({ limit: 1 }), enabled: idle })
  const logged = log !== undefined && log.of > 0
  const [Records, setRecords] = useState<typeof RecordUndo>()
  useEffect(() => {
    if (!logged) return
    // Without it, steps of this page can still be taken back.
    load().then(
      (loaded) => setRecords(() => loaded),
      () => {},
    )
  }, [logged])
  const stands = last !== undefined || !compact
  useFocusHandedOn(stands)
  const description = last ? undoWords(last, m) : m.shell.undo.nothing
  return (
    <>
      {stands && (
        <>
          <Button
            aria-disabled={!last}
            aria-describedby={describedBy}
            title={description}
            onClick={undoLast}
          >
            {m.shell.undo.label}
          </Button>
          <Hidden>
            <span id={describedBy}>{description}</span>
          </Hidden>
        </>
      )}
      {Records && logged && <Records log={log} compact={compact} />}
    </>
  )
}
