import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { ApiError } from '#src/client/apiError.ts'
import { changesQuery, recordQuery } from '#src/client/queries.ts'
import type { RecordOf } from '#src/contract/changes.ts'
import type { RecordDraft, RecordForm } from '#src/contract/recordDraft.ts'
import type { KeptKind, KeptRecord, RecordDetail } from '#src/contract/recordLists.ts'
import { createOps, editOps } from '#src/domain/changes/drafts.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useEditing } from '#src/shell/writing/useEditing.ts'
import type { Base } from '#src/shell/writing/useSaving.ts'
import { writeRecord } from '#src/shell/writing/writeRecord.ts'
import { recordFaults } from './recordFaults.ts'
import type { RecordFault } from './recordFaults.ts'
import { blankOf, formOf, proposedId, recordOf } from './recordForm.ts'
import type { FieldTable } from './recordForm.ts'
import { fieldsOf } from './specs.ts'

/** The fields of a record that its form is about: the text of an article is no part of them. */
export function tableOf({ record }: KeptRecord): FieldTable {
  const { text: _text, ...fields } = record as unknown as FieldTable
  return fields as FieldTable
}

/** A record as the form begins on it. */
export function baseOf({ kept, lastChange }: RecordDetail): Base<FieldTable> {
  return { before: tableOf(kept), changeId: lastChange?.id }
}

// The schema of the kind has checked what came from the API; what goes there the API checks again.
const asRecord = (table: FieldTable) => table as unknown as RecordOf<KeptKind>

/** What the form of one record, or of one to be added, holds and does. */
export function useRecordForm(props: {
  kind: KeptKind
  draftKey: string
  current: Base<FieldTable>
  draft: RecordDraft | undefined
  taken: ReadonlySet<string>
  /** The mark of the ids that are made here. */
  mark: string
  first: boolean
  onDone: (saved: FieldTable) => void
}) {
  const queries = useQueryClient()
  const { lang } = useLanguage()
  const { kind, taken, mark } = props
  const isNew = props.current.before.id === ''
  /** The form with the id that a new record gets. */
  const named = (form: RecordForm): RecordForm => {
    const { texts } = form
    if (!isNew || (texts['id'] ?? '').trim() !== '') return form
    return { ...form, texts: { ...texts, id: proposedId(form, taken, mark) } }
  }
  const readNow = async (id: string): Promise<Base<FieldTable> & { oneVersion: boolean }> => {
    try {
      const asked = recordQuery(id, { entity: kind, lang })
      const detail = await queries.fetchQuery({ ...asked, staleTime: 0 })
      return { ...baseOf(detail), oneVersion: true }
    } catch (error) {
      const gone = error instanceof ApiError && error.problem.code === 'not-found'
      if (!gone || !isNew) throw error
      // The id was taken once, by a record that was taken back.
      const last = changesQuery({ entity: kind, entityId: id, limit: 1 })
      const log = await queries.fetchQuery({ ...last, staleTime: 0 })
      return { before: blankOf(kind), changeId: log.items[0]?.id, oneVersion: true }
    }
  }
  const model = useEditing<FieldTable, RecordForm, RecordFault>({
    draftKey: props.draftKey,
    current: props.current,
    draft: props.draft,
    first: props.first,
    onDone: props.onDone,
    follows: true,
    fieldsOf: () => fieldsOf(kind).map(({ field }) => field),
    formOf: useCallback((record: FieldTable) => formOf(kind, record), [kind]),
    recordOf: (form, before) => recordOf(kind, named(form), before),
    faultsOf: (form, before, about) => recordFaults(kind, named(form), before, about, taken),
    write({ before, changeId }, after, _form, about) {
      const ops =
        before.id === ''
          ? createOps(kind, asRecord(after))
          : editOps(kind, asRecord(before), asRecord(after))
      return writeRecord(kind, after.id, ops, changeId, about)
    },
    readNow,
  })
  return { model, isNew, shown: named(model.form) }
}
