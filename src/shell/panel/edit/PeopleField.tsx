import { useId, useRef } from 'react'
import { ChosenList } from '../../writing/ChosenList.tsx'
import styles from '../../writing/form.module.css'
import { SelectField } from '../../writing/SelectField.tsx'
import { choosable } from './choosable.ts'
import { useEdit } from './editContext.ts'
import { useEditWords } from '../../writing/editWords.ts'

/** Several stakeholders: those chosen, each to be taken out, and one more to add. */
export function PeopleField(props: { at: 'onBehalfOfIds' | 'addresseeIds'; label: string }) {
  const { form, set, people, problem } = useEdit()
  const words = useEditWords()
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const { at, label } = props
  const chosen = form[at]
  const nameOf = (each: string) => people.find((person) => person.id === each)?.name ?? each
  const put = (ids: string[]) =>
    set(at === 'addresseeIds' ? { addresseeIds: ids } : { onBehalfOfIds: ids })
  return (
    <div role="group" aria-labelledby={id} className={styles['group']} ref={group}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <ChosenList
        ids={chosen}
        nameOf={nameOf}
        onRemove={(rest) => {
          put(rest)
          group.current?.querySelector('select')?.focus()
        }}
      />
      <SelectField
        label={words.add(label)}
        value=""
        problem={problem(at)}
        options={[{ id: '', name: words.choose }, ...choosable(people, chosen)]}
        onChange={(added) => {
          if (added !== '') put([...chosen, added])
        }}
      />
    </div>
  )
}
