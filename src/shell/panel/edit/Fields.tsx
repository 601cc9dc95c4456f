import { statuses } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { Part } from '../../writing/Part.tsx'
import { SelectField } from '../../writing/SelectField.tsx'
import { useEditWords } from '../../writing/editWords.ts'
import { AnswersField } from './AnswersField.tsx'
import { PeopleField } from './PeopleField.tsx'
import { choosable } from './choosable.ts'
import { PositionsField } from './PositionsField.tsx'
import { SourcesPart } from './SourcesPart.tsx'
import { TextField } from './TextField.tsx'
import { WordsPart } from './WordsPart.tsx'
import { useEdit } from './editContext.ts'

const bases = ['', 'stated', 'inferred'] as const

/** All fields of a statement. Of a new one the source comes first: its words may stand there. */
export function Fields() {
  const { m } = useLanguage()
  const words = useEditWords()
  const { form, set, people, problem, fresh } = useEdit()
  const { fields } = words
  const unnamed = !people.some(({ id }) => id === form.speakerId)
  const offered = choosable(people, [form.speakerId], true)
  const nobody = { id: form.speakerId, name: form.speakerId === '' ? words.choose : form.speakerId }
  return (
    <>
      {fresh && <SourcesPart />}
      <WordsPart />
      {!fresh && <SourcesPart />}
      <Part title={words.who}>
        <SelectField
          label={fields.speakerId}
          value={form.speakerId}
          problem={problem('speakerId')}
          options={unnamed ? [nobody, ...offered] : offered}
          onChange={(speakerId) => set({ speakerId })}
        />
        <PeopleField at="onBehalfOfIds" label={fields.onBehalfOfIds} />
        <PeopleField at="addresseeIds" label={fields.addresseeIds} />
        <TextField at="saidOn" label={fields.saidOn} hint={words.dateHint} />
        {form.saidOn.trim() !== '' && (
          <SelectField
            label={fields.saidOnBasis}
            value={form.saidOnBasis}
            problem={problem('saidOnBasis')}
            options={bases.map((id) => ({ id, name: words.basis[id] }))}
            onChange={(saidOnBasis) => set({ saidOnBasis })}
          />
        )}
      </Part>
      <Part title={words.what}>
        <PositionsField />
        <TextField at="askEn" label={words.inLanguage(fields.ask, 'en')} rows={2} lang="en" />
        <TextField at="askFr" label={words.inLanguage(fields.ask, 'fr')} rows={2} lang="fr" />
        <AnswersField />
      </Part>
      <Part title={words.standing}>
        <SelectField
          label={fields.status}
          hint={words.statusHint}
          value={form.status}
          options={statuses.map((id) => ({ id, name: m.records.status[id] }))}
          onChange={(status) => set({ status })}
        />
        <TextField at="statusReason" label={fields.statusReason} rows={2} hint={words.reasonHint} />
        <TextField at="confidence" label={fields.confidence} hint={words.confidenceHint} />
        <TextField at="noteEn" label={words.inLanguage(fields.note, 'en')} rows={3} lang="en" />
        <TextField at="noteFr" label={words.inLanguage(fields.note, 'fr')} rows={3} lang="fr" />
      </Part>
    </>
  )
}
