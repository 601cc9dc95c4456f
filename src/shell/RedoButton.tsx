import { useId } from 'react'
import { useUndo } from '#src/stores/undo.ts'
import { Button } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useFocusHandedOn } from './useFocusHandedOn.ts'

/** Does again the record change that was taken back last; its description says which. */
export function RedoButton({ compact }: { compact: boolean }) {
  const { m } = useLanguage()
  const again = useUndo((state) => state.again)
  const describedBy = useId()
  const stands = again !== undefined || !compact
  useFocusHandedOn(stands)
  if (!stands) return null
  const description = again?.description ?? m.shell.undo.nothingAgain
  return (
    <>
      <Button
        aria-disabled={!again}
        aria-describedby={describedBy}
        title={description}
        onClick={() => again?.run()}
      >
        {m.shell.undo.redo}
      </Button>
      <Hidden>
        <span id={describedBy}>{description}</span>
      </Hidden>
    </>
  )
}
