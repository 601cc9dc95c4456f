import { statementKinds, wordings } from '#src/contract/records.ts'
import { quotedText } from '#src/domain/changes/spans.ts'
import { Quote } from '#src/ui/Quote.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from '../../writing/form.module.css'
import { Part } from '../../writing/Part.tsx'
import { SelectField } from '../../writing/SelectField.tsx'
import { useEditWords } from '../../writing/editWords.ts'
import { LanguageField } from './LanguageField.tsx'
import { TextField } from './TextField.tsx'
import { useEdit } from './editContext.ts'
import { appearancesOf } from './statementForm.ts'
import { useLanguageName } from './useLanguageName.ts'

/** The words, whose they are, in which languages, and their other version. */
export function WordsPart() {
  const { m } = useLanguage()
  const words = useEditWords()
  const nameOf = useLanguageName()
  const { form, set, setText, problem } = useEdit()
  const { fields } = words
  const { wording, language, kind } = form
  const quoted = quotedText(appearancesOf(form))
  const summary = wording === 'summary'
  return (
    <Part title={words.words}>
      <SelectField
        label={fields.wording}
        hint={words.wordingHint}
        value={wording}
        options={wordings.map((id) => ({ id, name: m.records.wording[id] }))}
        onChange={(chosen) => set({ wording: chosen })}
      />
      <SelectField
        label={fields.kind}
        hint={words.kindHint}
        value={kind}
        options={statementKinds.map((id) => ({ id, name: m.records.kind[id] }))}
        onChange={(chosen) => set({ kind: chosen })}
      />
      {quoted === undefined ? (
        <TextField
          at="text"
          label={summary ? words.version(fields.text, nameOf(language)) : fields.text}
          hint={summary ? undefined : words.printedHint}
          rows={4}
          lang={language}
        />
      ) : (
        <div className={styles['printed']}>
          <Quote words={{ text: quoted, language, wording, kind }} />
          <p className={styles['hint']}>{words.cutHint}</p>
        </div>
      )}
      <LanguageField
        label={fields.language}
        value={language}
        problem={problem('language')}
        onChange={(code) => setText('language', code)}
      />
      <LanguageField
        label={fields.spokenLanguage}
        hint={words.spokenHint}
        optional
        value={form.spokenLanguage}
        problem={problem('spokenLanguage')}
        onChange={(code) => setText('spokenLanguage', code)}
      />
      <TextField
        at="translationText"
        label={words.version(
          summary ? fields.text : fields.translation,
          nameOf(form.translationLanguage),
        )}
        hint={words.translationOf[wording]}
        rows={3}
        lang={form.translationLanguage}
      />
      {form.translationText.trim() !== '' && (
        <>
          <LanguageField
            label={summary ? words.versionLanguage : words.translationLanguage}
            value={form.translationLanguage}
            problem={problem('translationLanguage')}
            onChange={(code) => setText('translationLanguage', code)}
          />
          {!summary && <TextField at="translationBy" label={words.translationBy} />}
        </>
      )}
    </Part>
  )
}
