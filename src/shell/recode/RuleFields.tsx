import { stances } from '#src/contract/records.ts'
import type { Stance } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { Field } from '../writing/Field.tsx'
import { SelectField } from '../writing/SelectField.tsx'
import styles from './recode.module.css'
import { useRecodeWords } from './recodeWords.ts'
import { ruleKinds } from './ruleForm.ts'
import type { RuleForm } from './ruleForm.ts'

interface Option {
  id: string
  name: string
}

/** Choosing a rule, and what it asks. */
export function RuleFields(props: {
  form: RuleForm
  topics: readonly Option[]
  onChange: (part: Partial<RuleForm>) => void
}) {
  const { form, topics, onChange } = props
  const { m } = useLanguage()
  const words = useRecodeWords()
  const choose = [{ id: '', name: words.choose }, ...topics]
  const stanceOptions = stances.map((id) => ({ id, name: m.records.stance[id] }))
  return (
    <div className={styles['rule']}>
      <SelectField
        label={words.rule}
        value={form.kind}
        options={ruleKinds.map((id) => ({ id, name: words.kinds[id] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <SelectField
        label={words.from}
        value={form.from}
        options={choose}
        onChange={(from) => onChange({ from })}
      />
      {form.kind === 'move' && (
        <SelectField
          label={words.to}
          value={form.to}
          options={choose}
          onChange={(to) => onChange({ to })}
        />
      )}
      {form.kind === 'split' &&
        stances.map((stance) => (
          <SelectField
            key={stance}
            label={words.stanceGoes(m.records.stance[stance])}
            value={form.split[stance]}
            options={[{ id: '', name: words.stays }, ...topics]}
            onChange={(to) => onChange({ split: { ...form.split, [stance]: to } })}
          />
        ))}
      {form.kind === 'stance' && (
        <>
          <SelectField
            label={words.stanceFrom}
            value={form.stanceFrom}
            options={stanceOptions}
            onChange={(stanceFrom) => onChange({ stanceFrom })}
          />
          <SelectField
            label={words.stanceTo}
            value={form.stanceTo}
            options={stanceOptions}
            onChange={(stanceTo) => onChange({ stanceTo })}
          />
        </>
      )}
      {form.kind === 'remove' && (
        <SelectField<Stance | ''>
          label={words.which}
          value={form.remove}
          options={[{ id: '', name: words.all }, ...stanceOptions]}
          onChange={(remove) => onChange({ remove })}
        />
      )}
      {form.kind === 'rename' && <NewTopic form={form} onChange={onChange} />}
    </div>
  )
}

function NewTopic(props: { form: RuleForm; onChange: (part: Partial<RuleForm>) => void }) {
  const words = useRecodeWords()
  return (['label', 'proposition'] as const).flatMap((field) =>
    (['en', 'fr'] as const).map((lang) => (
      <Field
        key={`${field} ${lang}`}
        label={words[field][lang]}
        hint={field === 'label' ? words.labelHint : words.propositionHint}
      >
        {(control) => (
          <input
            {...control}
            lang={lang}
            value={props.form[field][lang]}
            onChange={(event) =>
              props.onChange({ [field]: { ...props.form[field], [lang]: event.target.value } })
            }
          />
        )}
      </Field>
    )),
  )
}
