import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import type { Failure } from './useTakeBack.ts'
import { useRefusedWords } from '../writing/refusedWords.ts'
import { useChangesWords } from './useTelling.ts'

/** Why a change was not taken back or not done again, what was kept, and the remedy. */
export function UndoFailed(props: Failure & { onClose: () => void }) {
  const { m } = useLanguage()
  const words = useChangesWords().failed
  const refusedWords = useRefusedWords()
  const { code, errors } = props.error.problem
  // Of a record that others name again, or that is there again.
  const refused = (errors ?? []).flatMap((place) => refusedWords(place) ?? [])
  const remedy =
    refused.length > 0
      ? ''
      : code === 'stale' || code === 'bad-request'
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
      {refused.length > 0 ? (
        <ul>
          {refused.map((told) => (
            <li key={told}>{told}</li>
          ))}
        </ul>
      ) : (
        <p>{m.shell.problem[code]}</p>
      )}
      <p>
        {words.kept} {remedy}
      </p>
    </Dialog>
  )
}
