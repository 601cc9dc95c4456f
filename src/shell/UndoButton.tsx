import { useId } from 'react'
import { undoLast, useUndo } from '#src/stores/undo.ts'
import { Button } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { undoWords } from './undoWords.ts'

/** Takes the last clearing of filters back, or the last deleted view; its description says which. */
export function UndoButton({ compact }: { compact: boolean }) {
  const { m } = useLanguage()
  const last = useUndo((state) => state.steps.at(-1))
  const describedBy = useId()
  if (compact && !last) return null
  const description = last ? undoWords(last, m) : m.shell.undo.nothing
  return (
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
  )
}
