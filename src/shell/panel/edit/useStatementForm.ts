import { useMemo, useState } from 'react'
import type { ArticleChoice } from '#src/contract/choices.ts'
import { alike } from '#src/domain/changes/json.ts'
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
import { formOf, newArticleOf, statementOf } from './statementForm.ts'
import type { StatementForm } from '#src/contract/statementDraft.ts'
import { useAdding } from './useAdding.ts'
import { useDraft } from './useDraft.ts'
import { useHeldTexts } from './useFormData.ts'
import { useSaving } from './useSaving.ts'
import type { Base, Stale } from './useSaving.ts'

/** Where the draft of a statement that is not there yet is kept. */
export const NEW_DRAFT = 'new'

/** What the form of one statement holds and does. */
export function useStatementForm(props: {
  current: Base
  draft: StatementDraft | undefined
  people: readonly NamedOption[]
  topics: readonly NamedOption[]
  articles: readonly ArticleChoice[]
  /** It makes a new record, which `current` only begins. */
  fresh?: boolean
  /** Whether this browser has kept no change so far. */
  first: boolean
  /** It was saved, under this id. */
  onDone: (id: string) => void
}) {
  const words = useEditWords()
  const { current, people, topics, articles, fresh = false } = props
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
  const adding = useAdding()
  const held = useHeldTexts(form.appearances, articles)

  const unsaved = useMemo(() => {
    const dirty = why !== '' || !alike(form, formOf(base.before))
    return dirty ? { form, why, before: base.before, changeId: base.changeId } : undefined
  }, [form, why, base])
  const draftKeeping = useDraft(fresh ? NEW_DRAFT : id, unsaved, draft !== undefined)

  const change = (next: (form: StatementForm) => StatementForm) => {
    setForm(next)
    setUnchanged(false)
  }
  const rebase = (next: Base, nextForm: StatementForm) => {
    setBase(next)
    setForm(nextForm)
    setStale(undefined)
  }

  const finish = (saved: string) => {
    if (by.trim() !== keptName()) setPreferences({ by: by.trim() })
    draftKeeping.finish()
    toast(props.first ? `${words.saved} ${words.onlyHere}` : words.saved)
    props.onDone(saved)
  }

  const send = async (on: Base, wanted: StatementForm): Promise<void> => {
    const found = formErrors(wanted, on.before, { by, why }, { articles, texts: held.texts })
    setFaults(found)
    setAttempts((before) => before + 1)
    if (found.length > 0) return
    const after = statementOf(wanted, on.before)
    const article = newArticleOf(wanted)
    if (fresh) {
      const added = await adding.add(after, article, by, why)
      if (added !== undefined) finish(added)
      return
    }
    const outcome = await saving.save(on, after, by, why, article)
    if (outcome === 'failed') return
    if (outcome === 'unchanged') {
      setUnchanged(true)
      return
    }
    if (outcome === 'saved') {
      finish(id)
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
    const again = { ...formOf(outcome.yours), newArticle: wanted.newArticle }
    rebase(outcome.now, again)
    await send(outcome.now, again)
  }

  const submit = async (): Promise<void> => {
    if (saving.saving || adding.saving) return
    if (!stale) {
      await send(base, form)
      return
    }
    setAttempts((before) => before + 1)
    if (stale.fields.some(({ field }) => !chosen.has(field))) return
    const { newArticle } = form
    const joined = { ...formOf(joinSides(stale.now.before, stale.yours, chosen)), newArticle }
    rebase(stale.now, joined)
    await send(stale.now, joined)
  }

  const edit: EditValue = {
    form,
    people,
    topics,
    articles,
    ...held,
    before: base.before,
    fresh,
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
    saving: saving.saving || adding.saving,
    problem: saving.problem ?? adding.problem,
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
      adding.clear()
      toast(words.draft.discarded)
    },
  }
}
