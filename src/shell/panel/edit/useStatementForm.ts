import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { statementQuery } from '#src/client/queries.ts'
import type { ArticleChoice } from '#src/contract/choices.ts'
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import type { Statement } from '#src/contract/records.ts'
import type { StatementDraft, StatementForm } from '#src/contract/statementDraft.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useEditWords } from '../../writing/editWords.ts'
import { useEditing } from '../../writing/useEditing.ts'
import type { Base } from '../../writing/useSaving.ts'
import type { EditValue, NamedOption, PersonOption } from './editContext.ts'
import { faultWords } from './faultWords.ts'
import { formErrors } from './formErrors.ts'
import { NEW_DRAFT, draftKey } from './statementDraft.ts'
import { fieldsOf } from './statementFields.ts'
import { NEW_ARTICLE, formOf, newArticleOf, statementOf, today } from './statementForm.ts'
import { lastChangeOf, useHeldTexts } from './useFormData.ts'
import { writeStatement } from './writeStatement.ts'

/** The form of a statement; an article that is to be made with it stays. */
const formFrom = (statement: Statement, from?: StatementForm): StatementForm =>
  from ? { ...formOf(statement), newArticle: from.newArticle } : formOf(statement)

/** What the form of one statement holds and does. */
export function useStatementForm(props: {
  current: Base<Statement>
  draft: StatementDraft | undefined
  people: readonly PersonOption[]
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
  const queries = useQueryClient()
  const { lang } = useLanguage()
  const { people, topics, articles, fresh = false, onDone } = props
  // The texts that are held of the articles chosen so far.
  const texts = useRef<ReadonlyMap<string, string>>(new Map())
  const model = useEditing<Statement, StatementForm, ReturnType<typeof formErrors>[number]>({
    ...props,
    onDone: ({ id }) => onDone(id),
    draftKey: draftKey(fresh ? NEW_DRAFT : props.current.before.id),
    fieldsOf,
    formOf: formFrom,
    recordOf: statementOf,
    faultsOf: (form, before, about) =>
      formErrors(form, before, about, { articles, texts: texts.current }),
    write({ before, changeId }, after, form, about) {
      const record = newArticleOf(form)
      const article = record && { record, placeholder: NEW_ARTICLE }
      const change = fresh
        ? // A draft may be of another day.
          { was: undefined, after: { ...after, addedOn: today() }, article }
        : { was: { statement: before, changeId }, after, article }
      return writeStatement(queries, change, about)
    },
    async readNow(id) {
      const asked = statementQuery(id, { filter: {}, sort: DEFAULT_SORT, lang })
      const [detail, log] = await Promise.all([
        queries.fetchQuery({ ...asked, staleTime: 0 }),
        queries.fetchQuery({ ...lastChangeOf(id), staleTime: 0 }),
      ])
      const oneVersion = detail.version === log.version
      return { before: detail.statement, changeId: log.items[0]?.id, oneVersion }
    },
  })
  const { form, change, faults } = model
  const held = useHeldTexts(form.appearances, articles)
  useEffect(() => {
    texts.current = held.texts
  })
  const edit: EditValue = {
    form,
    people,
    topics,
    articles,
    ...held,
    before: model.base.before,
    fresh,
    set: (part) => change((was) => ({ ...was, ...part })),
    setText: (at, text) => change((was) => ({ ...was, [at]: text })),
    problem(at) {
      const fault = faults.find((each) => each.at === at)
      return fault && faultWords(words, fault)
    },
  }
  return { edit, model }
}
