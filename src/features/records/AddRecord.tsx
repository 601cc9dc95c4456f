import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { paths, recordKinds } from '#src/app/paths.ts'
import { changesQuery } from '#src/client/queries.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { useKeptDraft } from '#src/shell/writing/useKeptDraft.ts'
import { useTitle } from '#src/ui/useTitle.ts'
import { RecordEditor } from './RecordEditor.tsx'
import { parseRecordDraft, recordDraftKey } from './draftOf.ts'
import { blankOf } from './recordForm.ts'
import { useOptions } from './useOptions.ts'
import { useKeepingWords } from './words.ts'

/** The form that adds a record of a kind; once saved the page of the record follows. */
export function AddRecord({ kind }: { kind: KeptKind }) {
  const words = useKeepingWords()
  const router = useRouter()
  const draft = useKeptDraft(recordDraftKey(kind), parseRecordDraft)
  const { options, error } = useOptions(kind)
  const log = useQuery(changesQuery({ limit: 1 }))
  // What the form begins on must stay the same while it stands.
  const [current] = useState(() => ({ before: blankOf(kind) }))
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  useTitle(words.add[kind])
  const failed = error ?? log.error
  const list = { to: paths.records, params: { kind: recordKinds[kind] }, search: { filter: {} } }
  return (
    <>
      <h1 ref={head} tabIndex={-1}>
        {words.add[kind]}
      </h1>
      {failed && (!options || !log.data) ? (
        <ListProblem title={words.failed} error={failed} retry={() => void log.refetch()} />
      ) : !options || !log.data || draft === undefined ? (
        <p>{words.loadingForm}</p>
      ) : !log.data.writable ? (
        <p role="alert">{words.readOnly}</p>
      ) : (
        <RecordEditor
          kind={kind}
          draftKey={recordDraftKey(kind)}
          current={current}
          draft={draft ?? undefined}
          options={options}
          first={log.data.of === 0}
          onDone={({ id }) =>
            void router.navigate({
              to: paths.record,
              params: { kind: recordKinds[kind], recordId: id },
              search: { filter: {} },
              replace: true,
            })
          }
          onCancel={() => void router.navigate(list)}
        />
      )}
    </>
  )
}
