import type { NewStakeholder } from '#src/contract/reviews.ts'
import { pick } from '#src/domain/text2.ts'
import { Field } from '#src/shell/writing/Field.tsx'
import { SelectField } from '#src/shell/writing/SelectField.tsx'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ItemCard.module.css'
import { useReview } from './reviewContext.ts'
import { useReviewWords } from './words.ts'

const kinds = ['person', 'organization', 'group'] as const

/** What is known of a stakeholder who is to be added. */
export function NewStakeholderFields(props: { stakeholder: NewStakeholder }) {
  const words = useReviewWords()
  const { lang } = useLanguage()
  const { dispatch, groups, openStakeholder } = useReview()
  const { stakeholder } = props
  const { newStakeholder: own } = words
  const put = (fields: Partial<NewStakeholder>) =>
    dispatch({ do: 'stakeholder', stakeholder: { ...stakeholder, ...fields } })
  const groupOptions = groups.map(({ id, label }) => ({ id, name: pick(label, lang).text }))
  return (
    <fieldset className={styles['new']} data-new={stakeholder.key}>
      <legend>{own.of(stakeholder.name)}</legend>
      <Field label={own.name}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            value={stakeholder.name}
            onChange={({ target }) => put({ name: target.value })}
          />
        )}
      </Field>
      <SelectField
        label={own.kind}
        value={stakeholder.kind}
        options={kinds.map((id) => ({ id, name: own.kinds[id] }))}
        onChange={(kind) => put({ kind })}
      />
      <SelectField
        problem={stakeholder.group === '' ? own.groupWanted : undefined}
        label={own.group}
        value={stakeholder.group}
        options={
          stakeholder.group === '' ? [{ id: '', name: own.choose }, ...groupOptions] : groupOptions
        }
        onChange={(group) => put({ group })}
      />
      <Field label={own.country} hint={own.countryHint}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            maxLength={2}
            value={stakeholder.country ?? ''}
            onChange={({ target }) => put({ country: target.value.toUpperCase() })}
          />
        )}
      </Field>
      <Button
        onClick={(event) => {
          // The fields are about to go; the focus stays near.
          const fields = event.currentTarget.closest('[data-fields]')
          openStakeholder(undefined)
          fields?.querySelector('input')?.focus()
        }}
      >
        {own.done}
      </Button>
    </fieldset>
  )
}
