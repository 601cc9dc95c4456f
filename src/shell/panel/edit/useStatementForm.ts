import { useMemo, useState } from 'react'
import { deepEqual } from '#src/domain/changes/json.ts'
import { keptName, setPreferences } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import type { EditValue, NamedOption } from './editContext.ts'
import { useEditWords } from '../../writing/editWords.ts'
import { faultWords } from './faultWords.ts'
import { formErrors } from './formErrors.ts'
import type { Fault } from './formErrors.ts'
import { joinSides } from './staleFields.ts'
import type { Side, StatementField } from './staleFields.ts'
import type { StatementDraft } from '#src/contract/statementDraft.ts'
import { formOf, statementOf } from './statementForm.ts'
import type { StatementForm } from '#src/contract/statementDraft.ts'
import { useDraft } from './useDraft.ts'
import { useSaving } from './useSaving.ts'
import type { Base, Stale } from './useSaving.ts'

/** What the form of one statement holds and does. */
export function useStatementForm(props: {
  current: Base
  draft: StatementDraft | undefined
  people: readonly NamedOption[]
  topics: readonly NamedOption[]
  /** Whether this browser has kept no change so far. */
  first: boolean
  onDone: () => void
}) {
  const words = useEditWords()
  const { current, people, topics } = props
  const { id } = current.before
  const [draft, setDraft] = useState(props.draft)
  const [base, setBase] = useState<Base>(draft ?? current)
  const [form, setForm] = useState<StatementForm>(draft?.form ?? formOf(current.before))
  const [by, setBy] = useState(keptName())
  const [why, setWhy] = useState(draft?.why ?? '')
  const [faults, setFaults] = useState<Fault[]>([])
  /** Counts the attempts to save, for the focus to go to what is wrong at each. */
  const [attempts, setAttempts] = useState(0)
  const [unchanged, setUnchanged] = useState(false)
  const [stale, setStale] = useState<Stale>()
  const [chosen, setChosen] = useState<ReadonlyMap<StatementField, Side>>(new Map())
  const saving = useSaving(id)

  const unsaved = useMemo(() => {
    const dirty = why !== '' || !deepEqual(form, formOf(base.before))
    return dirty ? { form, why, before: base.before, changeId: base.changeId } : undefined
  }, [form, why, base])
  const draftKeeping = useDraft(id, unsaved, draft !== undefined)

  const change = (next: (form: StatementForm) => StatementForm) => {
    setForm(next)
    setUnchanged(false)
  }
  const rebase = (next: Base, nextForm: StatementForm) => {
    setBase(next)
    setForm(nextForm)
    setStale(undefined)
  }

  const send = async (on: Base, wanted: StatementForm): Promise<void> => {
    const found = formErrors(wanted, on.before, { by, why })
    setFaults(found)
    setAttempts((before) => before + 1)
    if (found.length > 0) return
    const outcome = await saving.save(on, statementOf(wanted, on.before), by, why)
    if (outcome === 'failed') return
    if (outcome === 'unchanged') {
      setUnchanged(true)
      return
    }
    if (outcome === 'saved') {
      if (by.trim() !== keptName()) setPreferences({ by: by.trim() })
      draftKeeping.finish()
      toast(props.first ? `${words.saved} ${words.onlyHere}` : words.saved)
      props.onDone()
      return
    }
    const theirs = outcome.fields.filter(({ both }) => !both)
    setChosen(new Map(theirs.map(({ field }) => [field, 'theirs'])))
    setAttempts(0)
    if (outcome.fields.length > 0) {
      setStale(outcome)
      return
    }
    // Nothing of what is here was touched by the other change.
    rebase(outcome.now, formOf(outcome.yours))
    await send(outcome.now, formOf(outcome.yours))
  }

  const submit = async (): Promise<void> => {
    if (saving.saving) return
    if (!stale) {
      await send(base, form)
      return
    }
    setAttempts((before) => before + 1)
    if (stale.fields.some(({ field }) => !chosen.has(field))) return
    const joined = formOf(joinSides(stale.now.before, stale.yours, chosen))
    rebase(stale.now, joined)
    await send(stale.now, joined)
  }

  const edit: EditValue = {
    form,
    people,
    topics,
    set: (part) => change((before) => ({ ...before, ...part })),
    setText: (at, text) => change((before) => ({ ...before, [at]: text })),
    problem(at) {
      const fault = faults.find((each) => each.at === at)
      return fault && faultWords(words, fault)
    },
  }

  return {
    edit,
    base,
    about: { by, why, setBy, setWhy },
    faults,
    attempts,
    unchanged,
    stale,
    chosen,
    choose: (field: StatementField, side: Side) =>
      setChosen((before) => new Map([...before, [field, side]])),
    saving: saving.saving,
    problem: saving.problem,
    draft,
    draftFailed: draftKeeping.failed,
    submit,
    discard() {
      setDraft(undefined)
      rebase(current, formOf(current.before))
      setWhy('')
      setFaults([])
      setUnchanged(false)
      saving.clear()
      toast(words.draft.discarded)
    },
  }
}
