import { useEffect, useMemo, useState } from 'react'
import { alike } from '#src/domain/changes/json.ts'
import { keptName, setPreferences } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import { useEditWords } from './editWords.ts'
import { joinSides } from './staleFields.ts'
import type { Side } from './staleFields.ts'
import { tellSaved } from './tellSaved.ts'
import { useDraft } from './useDraft.ts'
import { useSaving } from './useSaving.ts'
import type { About, Base, Savable, Stale } from './useSaving.ts'

/** What stands in a form and was not saved, with the record that it was begun on. */
export interface KeptDraft<R, F> extends Base<R> {
  at: string
  form: F
  why: string
  /** Words of it that fit no field of the form. */
  leftOver?: readonly string[] | undefined
}

/** How a record becomes a form and a form a record again; faults are told by `at`, their field. */
export interface FormShape<R, F, Fault extends { at: string }> extends Savable<R, F> {
  /** `from`: the form before, of which what no record holds stays. */
  formOf: (record: R, from?: F) => F
  recordOf: (form: F, before: R) => R
  faultsOf: (form: F, before: R, about: About) => Fault[]
}

export type Editing<R, F, Fault extends { at: string }> = ReturnType<
  typeof useEditing<R & { id: string }, F & object, Fault>
>

/** What the form of one record holds and does, whatever its kind. */
export function useEditing<
  R extends { id: string },
  F extends object,
  Fault extends { at: string },
>(
  props: FormShape<R, F, Fault> & {
    /** Where the draft is kept. */
    draftKey: string
    current: Base<R>
    draft: KeptDraft<R, F> | undefined
    /** Whether this browser has kept no change so far. */
    first: boolean
    /**
     * Whether a form that nothing was typed into follows its record, where that is changed
     * elsewhere; `current` is then of one version.
     */
    follows?: boolean
    /** It was saved, under its own id. */
    onDone: (saved: R) => void
  },
) {
  const words = useEditWords()
  const { current, formOf, recordOf, faultsOf } = props
  const [draft, setDraft] = useState(props.draft)
  const [base, setBase] = useState<Base<R>>(draft ?? current)
  const [form, setForm] = useState<F>(draft?.form ?? formOf(current.before))
  const [by, setBy] = useState(keptName())
  const [why, setWhy] = useState(draft?.why ?? '')
  const [faults, setFaults] = useState<Fault[]>([])
  /** Counts the attempts to save, for the focus to go to what is wrong at each. */
  const [attempts, setAttempts] = useState(0)
  const [unchanged, setUnchanged] = useState(false)
  const [stale, setStale] = useState<Stale<R>>()
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map())
  const saving = useSaving(props)

  const leftOver = draft?.leftOver
  const unsaved = useMemo(() => {
    const dirty = why !== '' || !alike(form, formOf(base.before))
    const { before, changeId } = base
    return dirty || leftOver ? { form, why, before, changeId, leftOver } : undefined
  }, [form, why, base, formOf, leftOver])
  const draftKeeping = useDraft(props.draftKey, unsaved, draft !== undefined)

  const change = (next: (form: F) => F) => {
    setForm(next)
    setUnchanged(false)
  }
  const rebase = (next: Base<R>, nextForm: F) => {
    setBase(next)
    setForm(nextForm)
    setStale(undefined)
  }

  const behind = props.follows === true && !unsaved && !stale && current.changeId !== base.changeId
  useEffect(() => {
    if (!behind || saving.saving) return
    setBase(current)
    setForm(formOf(current.before))
  }, [behind, current, formOf, saving.saving])

  const send = async (on: Base<R>, wanted: F): Promise<void> => {
    const found = faultsOf(wanted, on.before, { by, why })
    setFaults(found)
    setAttempts((before) => before + 1)
    if (found.length > 0) return
    const after = recordOf(wanted, on.before)
    const outcome = await saving.save(on, after, wanted, { by, why })
    if (outcome === 'failed') return
    if (outcome === 'unchanged') {
      setUnchanged(true)
      return
    }
    if ('saved' in outcome) {
      if (by.trim() !== keptName()) setPreferences({ by: by.trim() })
      draftKeeping.finish()
      tellSaved(words, props.first)
      props.onDone({ ...after, id: outcome.saved })
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
    const again = formOf(outcome.yours, wanted)
    rebase(outcome.now, again)
    await send(outcome.now, again)
  }

  return {
    form,
    change,
    base,
    about: { by, why, setBy, setWhy },
    faults,
    attempts,
    unchanged,
    stale,
    chosen,
    choose: (field: string, side: Side) =>
      setChosen((before) => new Map([...before, [field, side]])),
    saving: saving.saving,
    problem: saving.problem,
    draft,
    draftFailed: draftKeeping.failed,
    async submit(): Promise<void> {
      if (saving.saving) return
      if (!stale) {
        await send(base, form)
        return
      }
      setAttempts((before) => before + 1)
      if (stale.fields.some(({ field }) => !chosen.has(field))) return
      const joined = formOf(joinSides(stale.now.before, stale.yours, chosen), form)
      rebase(stale.now, joined)
      await send(stale.now, joined)
    },
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
