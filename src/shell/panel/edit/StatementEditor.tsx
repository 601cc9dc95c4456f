import { useLanguage } from '#src/ui/language.tsx'
import { EditorFrame } from '../../writing/EditorFrame.tsx'
import { StaleChoice } from '../../writing/StaleChoice.tsx'
import { useEditWords } from '../../writing/editWords.ts'
import { Fields } from './Fields.tsx'
import { EditContext } from './editContext.ts'
import type { StatementField } from './statementFields.ts'
import { useStatementForm } from './useStatementForm.ts'
import { valueText } from './valueText.ts'

/** The fields of one statement with what keeps, saves and leaves them. */
export function StatementEditor(
  props: Parameters<typeof useStatementForm>[0] & { onCancel: () => void },
) {
  const words = useEditWords()
  const language = useLanguage()
  const { edit, model } = useStatementForm(props)
  const { stale } = model
  const naming = {
    language,
    words,
    people: edit.people,
    topics: edit.topics,
    articles: edit.articles,
  }
  return (
    <EditContext value={edit}>
      <EditorFrame
        model={model}
        problem={(at) => edit.problem(at)}
        staleReload={words.stale.reload}
        onCancel={props.onCancel}
        staleChoice={
          stale && (
            <StaleChoice
              body={words.stale.body}
              fields={stale.fields.map(({ field }) => {
                // The form asks for fields of statements alone.
                const name = field as StatementField
                return {
                  field,
                  label: words.fields[name],
                  theirs: valueText(name, stale.now.before, naming),
                  yours: valueText(name, stale.yours, naming),
                }
              })}
              chosen={model.chosen}
              asked={model.attempts > 0}
              onChoose={model.choose}
            />
          )
        }
      >
        <Fields />
      </EditorFrame>
    </EditContext>
  )
}
