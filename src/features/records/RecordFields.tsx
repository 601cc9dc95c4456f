import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { fieldLabel } from '#src/shell/history/valueParts.ts'
import { Part } from '#src/shell/writing/Part.tsx'
import { SelectField } from '#src/shell/writing/SelectField.tsx'
import { useEditWords } from '#src/shell/writing/editWords.ts'
import { PickField } from './PickField.tsx'
import { RolesField } from './RolesField.tsx'
import { StatementsField } from './StatementsField.tsx'
import { Typed } from './Typed.tsx'
import { useForm } from './formContext.ts'
import styles from './records.module.css'
import { specs } from './specs.ts'
import type { FieldSpec } from './specs.ts'
import { useKeepingWords } from './words.ts'

/** All fields of a record of this kind, as its specification lists them. */
export function RecordFields() {
  const words = useKeepingWords()
  const { kind } = useForm()
  return specs[kind].map(({ title, fields }) => (
    <Part key={title} title={words.parts[title]}>
      {fields.map((spec) => (
        <SpecField key={spec.field} spec={spec} />
      ))}
    </Part>
  ))
}

function SpecField({ spec }: { spec: FieldSpec }) {
  const words = useKeepingWords()
  const edit = useEditWords()
  const w = useChangesWords()
  const { kind, form, options, setText, problem } = useForm()
  const { field } = spec
  const label = fieldLabel(kind, field, { w })
  const hints: Record<string, string> = words.hints
  const hint = hints[`${kind}.${field}`] ?? (spec.kind === 'date' ? edit.dateHint : undefined)
  const value = form.texts[field] ?? ''
  const common = { label, hint, problem: problem(field), value }
  const onChange = (text: string) => setText(field, text)
  switch (spec.kind) {
    case 'both':
      return (
        <div className={styles['pair']}>
          {(['en', 'fr'] as const).map((lang) => (
            <Typed
              key={lang}
              label={edit.inLanguage(label, lang)}
              hint={lang === 'en' ? hint : undefined}
              problem={problem(`${field}.${lang}`)}
              value={form.texts[`${field}.${lang}`] ?? ''}
              rows={spec.rows}
              lang={lang}
              onChange={(text) => setText(`${field}.${lang}`, text)}
            />
          ))}
        </div>
      )
    case 'choice': {
      const names: Record<string, string> = field === 'weight' ? words.weight : w.choices
      const choices = spec.options.map((id) => ({ id, name: names[id] ?? id }))
      return <SelectField {...selectable(common)} options={choices} onChange={onChange} />
    }
    case 'flag': {
      const choices = [
        { id: '', name: words.no },
        { id: 'yes', name: words.yes },
      ]
      return <SelectField {...selectable(common)} options={choices} onChange={onChange} />
    }
    case 'one':
      return (
        <PickField
          {...common}
          optional={!spec.needed}
          options={spec.of === 'group' ? options.groups : options.articles}
          onChange={onChange}
        />
      )
    case 'roles':
      return <RolesField />
    case 'statements':
      return <StatementsField field={field} label={label} />
    case 'lines':
      return <Typed {...common} rows={3} onChange={onChange} />
    default:
      return <Typed {...common} rows={spec.rows} onChange={onChange} />
  }
}

/** Without a key where there is no hint. */
function selectable<P extends { hint?: string | undefined }>({ hint, ...rest }: P) {
  return hint === undefined ? rest : { ...rest, hint }
}
