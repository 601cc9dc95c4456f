import { useEffect, useMemo } from 'react'
import type { ChangePage } from '#src/contract/changeLists.ts'
import { inverseOps } from '#src/domain/changes/undo.ts'
import { undoLast, useUndo } from '#src/stores/undo.ts'
import { RedoButton } from '../RedoButton.tsx'
import { UndoFailed } from './UndoFailed.tsx'
import { changeTold, changeWords, namingOps } from './changeWords.ts'
import { undoKey } from './undoKeys.ts'
import { useNow } from './useNow.ts'
import { useTakeBack } from './useTakeBack.ts'
import { useTelling } from './useTelling.ts'

/**
 * Tells the store of undo steps which change of a record can be taken back or done again, listens
 * for the keys, and shows Redo.
 */
export function RecordUndo(props: { log: ChangePage; compact: boolean }) {
  const { undo, redo } = props.log
  // What would be done again is what was taken back, the right way round.
  const again = useMemo(() => redo && { ...redo, ops: inverseOps(redo) }, [redo])
  // A recode of thousands is told by its count: no need to ask for each of their names.
  const telling = useTelling(
    useMemo(() => [undo, again].flatMap((c) => (c ? namingOps(c) : [])), [undo, again]),
  )
  const { takeBack, failure, clearFailure } = useTakeBack()
  const { w } = telling
  const now = useNow()
  const undoText = undo && w.undoing(changeTold(undo, undo, now, telling))
  const redoText = again && w.redoing(changeTold(again, again, now, telling))
  const undone = undo && w.undone(changeWords(undo, telling))
  const redone = again && w.redone(changeWords(again, telling))
  useEffect(() => {
    const step = (description: string, said: string, which: 'undo' | 'redo', at: string) => ({
      what: 'record-changed' as const,
      at,
      description,
      run: () => void takeBack(which, said),
    })
    useUndo.setState({
      record: undo && undoText && undone ? step(undoText, undone, 'undo', undo.at) : undefined,
      again: again && redoText && redone ? step(redoText, redone, 'redo', again.at) : undefined,
    })
  }, [undo, again, undoText, redoText, undone, redone, takeBack])
  useEffect(() => () => useUndo.setState({ record: undefined, again: undefined }), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const which = undoKey(event)
      if (which === undefined) return
      event.preventDefault()
      if (which === 'undo') undoLast()
      else useUndo.getState().again?.run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <RedoButton compact={props.compact} />
      {failure && <UndoFailed {...failure} onClose={clearFailure} />}
    </>
  )
}
