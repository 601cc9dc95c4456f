import { statementKinds, statuses } from '#src/contract/records.ts'
import type { Statement } from '#src/contract/records.ts'
import { Quote } from '#src/ui/Quote.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from '../../writing/form.module.css'
import { PeopleField } from './PeopleField.tsx'
import { PositionsField } from './PositionsField.tsx'
import { Part } from '../../writing/Part.tsx'
import { SelectField } from '../../writing/SelectField.tsx'
import { TextField } from './TextField.tsx'
import { useEdit } from './editContext.ts'
import { useEditWords } from '../../writing/editWords.ts'

const bases = ['', 'stated', 'inferred'] as const

/** All fields of a statement that can be changed. */
export function Fields({ before }: { before: Statement }) {
  const { m, f } = useLanguage()
  const words = useEditWords()
  const { form, set, people, problem } = useEdit()
  const { fields } = words
  const answers = before.ask?.answers.length ?? 0
  const language = f.language(form.language)
  return (
    <>
      {before.wording === 'summary' ? (
        <TextField
          at="text"
          label={fields.text}
          hint={
            before.translation && words.translationStays(f.language(before.translation.language))
          }
          rows={4}
          lang={before.language}
        />
      ) : (
        <div className={styles['printed']}>
          <Quote words={before} />
          <p className={styles['hint']}>{words.printed}</p>
        </div>
      )}
      <Part title={words.who}>
        <SelectField
          label={fields.speakerId}
          value={form.speakerId}
          problem={problem('speakerId')}
          options={people}
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
        <SelectField
          label={fields.kind}
          hint={words.kindHint}
          value={form.kind}
          options={statementKinds.map((id) => ({ id, name: m.records.kind[id] }))}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          at="language"
          label={fields.language}
          hint={
            language === form.language ? words.languageHint : `${language}. ${words.languageHint}`
          }
        />
      </Part>
      <Part title={words.what}>
        <PositionsField />
        <TextField at="askEn" label={words.inLanguage(fields.ask, 'en')} rows={2} lang="en" />
        <TextField at="askFr" label={words.inLanguage(fields.ask, 'fr')} rows={2} lang="fr" />
        {answers > 0 && <p className={styles['hint']}>{words.askAnswers(answers)}</p>}
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
