import { EditorFrame } from '#src/shell/writing/EditorFrame.tsx'
import { StaleChoice } from '#src/shell/writing/StaleChoice.tsx'
import { useEditWords } from '#src/shell/writing/editWords.ts'
import { fieldLabel, valueParts } from '#src/shell/history/valueParts.ts'
import { useTelling } from '#src/shell/history/useTelling.ts'
import type { Telling } from '#src/shell/history/telling.ts'
import { RecordFields } from './RecordFields.tsx'
import { Typed } from './Typed.tsx'
import { FormContext } from './formContext.ts'
import type { FormValue } from './formContext.ts'
import type { FieldTable } from './recordForm.ts'
import type { Options } from './useOptions.ts'
import { useRecordForm } from './useRecordForm.ts'
import { useKeepingWords } from './words.ts'

/** The fields of one record, or of one to be added, with what keeps, saves and leaves them. */
export function RecordEditor(
  props: Omit<Parameters<typeof useRecordForm>[0], 'taken' | 'mark'> & {
    options: Options
    onCancel: () => void
  },
) {
  const words = useKeepingWords()
  const { kind, options } = props
  const { model, isNew, shown } = useRecordForm({
    ...props,
    taken: options.taken,
    mark: options.mark,
  })
  const { form, change, faults, stale } = model
  const problem = (at: string) => {
    const fault = faults.find((each) => each.at === at)
    if (!fault) return undefined
    return fault.code === 'long' ? words.errors.long(fault.most ?? 0) : words.errors[fault.code]
  }
  const setText = (at: string, text: string) =>
    change((before) => ({ ...before, texts: { ...before.texts, [at]: text } }))
  const value: FormValue = {
    kind,
    form,
    options,
    setText,
    setList: (field, ids) =>
      change((before) => ({ ...before, lists: { ...before.lists, [field]: ids } })),
    setRoles: (roles) => change((before) => ({ ...before, roles })),
    problem,
  }
  return (
    <FormContext value={value}>
      <EditorFrame
        model={model}
        problem={problem}
        staleReload={words.stale.reload}
        onCancel={props.onCancel}
        staleChoice={stale && <Sides model={model} value={value} />}
      >
        <RecordFields />
        {isNew && (
          <Typed
            label={words.id}
            hint={words.idHint}
            problem={problem('id')}
            value={shown.texts['id'] ?? ''}
            onChange={(text) => setText('id', text)}
          />
        )}
      </EditorFrame>
    </FormContext>
  )
}

/** Both versions of each field that was changed meanwhile. */
function Sides(props: { model: ReturnType<typeof useRecordForm>['model']; value: FormValue }) {
  const words = useKeepingWords()
  const edit = useEditWords()
  const { model, value } = props
  const { kind, options } = value
  const { stale } = model
  const versions = { theirs: stale?.now.before, yours: stale?.yours }
  const valueIn = (table: FieldTable | undefined, field: string) => table?.[field] ?? null
  const names = (stale?.fields ?? []).map(({ field }) => field)
  const asOps = names.map((field) => ({
    entity: kind,
    entityId: versions.yours?.id ?? '',
    field,
    before: valueIn(versions.theirs, field),
    after: valueIn(versions.yours, field),
  }))
  const known = useTelling([{ ops: asOps }])
  const own = (id: string) =>
    [options.groups, options.organizations, options.articles]
      .flat()
      .find((option) => option.id === id)?.name
  const telling: Telling = {
    ...known,
    names: { ...known.names, other: (entity, id) => own(id) ?? known.names.other(entity, id) },
  }
  const say = (table: FieldTable | undefined, field: string) =>
    valueParts(kind, field, valueIn(table, field), telling)
      .map(({ label, text }) =>
        label === fieldLabel(kind, field, telling) ? text : edit.pair(label, text),
      )
      .join('\n') || edit.empty
  return (
    <StaleChoice
      body={words.stale.body}
      fields={names.map((field) => ({
        field,
        label: fieldLabel(kind, field, telling),
        theirs: say(versions.theirs, field),
        yours: say(versions.yours, field),
      }))}
      chosen={model.chosen}
      asked={model.attempts > 0}
      onChoose={model.choose}
    />
  )
}
