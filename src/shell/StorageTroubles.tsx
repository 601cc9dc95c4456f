import { storage as en } from '#src/i18n/en/storage.ts'
import { storage as fr } from '#src/i18n/fr/storage.ts'
import { discardEntry, dismissTrouble } from '#src/stores/storage.ts'
import type { StorageTrouble } from '#src/stores/storage.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.tsx'
import { Notice } from './Notice.tsx'
import type { saveFile } from './saveFile.ts'

/** A line for each trouble, with what can be done about it. */
export function StorageTroubles(props: {
  troubles: readonly StorageTrouble[]
  save: typeof saveFile
}) {
  return props.troubles.map((trouble) => (
    <TroubleNotice
      key={trouble.kind === 'damaged' ? trouble.entry : trouble.kind}
      trouble={trouble}
      save={props.save}
    />
  ))
}

function TroubleNotice(props: { trouble: StorageTrouble; save: typeof saveFile }) {
  const { trouble, save } = props
  const words = useWords({ en, fr })
  const dismiss = () => dismissTrouble(trouble)
  if (trouble.kind !== 'damaged') return <Notice onDismiss={dismiss}>{words[trouble.kind]}</Notice>
  const named: Record<string, string> = words.what
  const what = named[trouble.entry] ?? words.what.preferences
  return (
    <Notice
      onDismiss={dismiss}
      actions={
        <>
          <Button
            onClick={() =>
              save(new Blob([trouble.raw], { type: 'text/plain' }), `parley-${trouble.entry}.txt`)
            }
          >
            {words.download}
          </Button>
          <Button onClick={() => discardEntry(trouble)}>{words.discard}</Button>
        </>
      }
    >
      {words.damaged(what)}
    </Notice>
  )
}
