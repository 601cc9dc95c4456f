import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import type { Failure } from './useTakeBack.ts'
import { useChangesWords } from './useTelling.ts'

/** Why a change was not taken back or not done again, what was kept, and the remedy. */
export function UndoFailed(props: Failure & { onClose: () => void }) {
  const { m } = useLanguage()
  const words = useChangesWords().failed
  const { code } = props.error.problem
  const remedy =
    code === 'stale' || code === 'bad-request'
      ? words.stale
      : code === 'storage-full' || code === 'storage-denied'
        ? words[code]
        : code === 'read-only'
          ? words['storage-denied']
          : words.other
  const retry = () => {
    props.onClose()
    props.retry()
  }
  return (
    <Dialog
      title={words[props.which]}
      onClose={props.onClose}
      footer={
        <>
          <Button look="primary" onClick={retry}>
            {m.shell.retry}
          </Button>
          <Button onClick={props.onClose}>{words.close}</Button>
        </>
      }
    >
      <p>{m.shell.problem[code]}</p>
      <p>
        {words.kept} {remedy}
      </p>
    </Dialog>
  )
}
