import { useState } from 'react'
import { writeChange } from '#src/client/writes.ts'
import type { KeptKind, RecordDetail } from '#src/contract/recordLists.ts'
import { removeOps } from '#src/domain/changes/drafts.ts'
import { nameIn } from '#src/domain/recordNames.ts'
import { AboutChange } from '#src/shell/writing/AboutChange.tsx'
import { WriteProblem } from '#src/shell/writing/WriteProblem.tsx'
import { putQueuedDraft } from '#src/shell/writing/draftQueue.ts'
import { HeadingContext } from '#src/shell/writing/FormHeading.ts'
import { useEditWords } from '#src/shell/writing/editWords.ts'
import { useWrite } from '#src/shell/writing/useWrite.ts'
import { keptName, setPreferences } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { Uses } from './Uses.tsx'
import { useKeepingWords } from './words.ts'

interface Removing {
  kind: KeptKind
  detail: RecordDetail
  draftKey: string
  onRemoved: () => void
}

/** Takes a record out after asking once more; what others name can't be taken out. */
export function RemoveButton(props: Removing) {
  const words = useKeepingWords()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {words.remove.button}
      </Button>
      {asking && <RemoveDialog {...props} onClose={() => setAsking(false)} />}
    </>
  )
}

function RemoveDialog(props: Removing & { onClose: () => void }) {
  const { kind, detail, draftKey, onClose } = props
  const { kept, uses, lastChange } = detail
  const { lang } = useLanguage()
  const words = useKeepingWords()
  const edit = useEditWords()
  const [by, setBy] = useState(keptName())
  const [why, setWhy] = useState('')
  const { writing, problem, write } = useWrite()
  const name = nameIn(kept, lang)
  const used = uses.length > 0
  const remove = async () => {
    const written = await write(() =>
      writeChange({
        by: by.trim(),
        ...(why.trim() === '' ? {} : { why: why.trim() }),
        ops: removeOps(kind, kept.record),
        expected: [
          {
            entity: kind,
            entityId: kept.record.id,
            ...(lastChange ? { changeId: lastChange.id } : {}),
          },
        ],
      }),
    )
    if (!written) return
    if (by.trim() !== keptName()) setPreferences({ by: by.trim() })
    // Without its record a draft has nothing to stand on.
    putQueuedDraft(draftKey, undefined).catch(() => undefined)
    toast(words.remove.done(name))
    props.onRemoved()
  }
  return (
    <Dialog
      title={words.remove.title(name)}
      onClose={onClose}
      footer={
        <>
          {!used && (
            <Button look="primary" aria-disabled={writing} onClick={() => void remove()}>
              {words.remove.confirm}
            </Button>
          )}
          <Button onClick={onClose}>{used ? words.remove.close : edit.cancel}</Button>
        </>
      }
    >
      <p>{used ? words.remove.used : words.remove.body}</p>
      {used ? (
        <Uses id={kept.record.id} uses={uses} />
      ) : (
        <HeadingContext value="h3">
          <AboutChange
            about={{
              by,
              why,
              setBy: (text) => setBy(text.slice(0, 200)),
              setWhy: (text) => setWhy(text.slice(0, 2000)),
            }}
            problem={() => undefined}
          />
        </HeadingContext>
      )}
      {problem && <WriteProblem problem={problem} stale={words.remove.stale} />}
    </Dialog>
  )
}
