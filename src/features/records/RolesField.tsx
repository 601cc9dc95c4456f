import { useEffect, useId, useRef } from 'react'
import type { RoleForm } from '#src/contract/recordDraft.ts'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { useEditWords } from '#src/shell/writing/editWords.ts'
import form from '#src/shell/writing/form.module.css'
import { Button } from '#src/ui/Button.tsx'
import { PickField } from './PickField.tsx'
import { Typed } from './Typed.tsx'
import { useForm } from './formContext.ts'
import styles from './records.module.css'
import { useKeepingWords } from './words.ts'

const none: RoleForm = { titleEn: '', titleFr: '', organizationId: '', from: '', to: '' }

/** The roles over time, a group of fields each. */
export function RolesField() {
  const words = useKeepingWords()
  const edit = useEditWords()
  const { fields } = useChangesWords()
  const { form: value, setRoles, options, problem } = useForm()
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const { roles } = value
  const added = useRef(false)
  const rows = roles.length
  useEffect(() => {
    if (!added.current) return
    added.current = false
    const last = group.current?.querySelectorAll('[role=group]')[rows - 1]
    last?.querySelector('input')?.focus()
  }, [rows])
  const put = (at: number, part: Partial<RoleForm>) =>
    setRoles(roles.map((role, n) => (n === at ? { ...role, ...part } : role)))
  return (
    <div role="group" aria-labelledby={id} className={form['group']} ref={group}>
      <span id={id} className={form['label']}>
        {fields.roles}
      </span>
      {roles.length === 0 && <p className={form['hint']}>{words.noRoles}</p>}
      {roles.map((role, at) => {
        const typed = (part: keyof RoleForm, label: string, lang?: 'en' | 'fr') => (
          <Typed
            label={lang ? edit.inLanguage(label, lang) : label}
            value={role[part]}
            problem={problem(`roles.${at}.${part}`)}
            onChange={(text) => put(at, { [part]: text })}
            {...(lang ? { lang } : {})}
          />
        )
        return (
          // A role is its place; it has no name of its own before something is written.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} role="group" aria-label={words.role(at + 1)} className={styles['role']}>
            <div className={styles['roleHead']}>
              <b>{words.role(at + 1)}</b>
              <Button
                icon
                look="quiet"
                aria-label={words.removeRole(at + 1)}
                title={words.removeRole(at + 1)}
                onClick={() => {
                  setRoles(roles.filter((_role, n) => n !== at))
                  group.current?.querySelector<HTMLElement>('[data-add]')?.focus()
                }}
              >
                ✕
              </Button>
            </div>
            <div className={styles['pair']}>
              {typed('titleEn', words.roleTitle, 'en')}
              {typed('titleFr', words.roleTitle, 'fr')}
            </div>
            <PickField
              label={words.organization}
              optional
              value={role.organizationId}
              options={options.organizations}
              onChange={(organizationId) => put(at, { organizationId })}
            />
            <div className={styles['pair']}>
              {typed('from', words.from)}
              {typed('to', words.to)}
            </div>
          </div>
        )
      })}
      <Button
        data-add
        className={form['add']}
        onClick={() => {
          added.current = true
          setRoles([...roles, none])
        }}
      >
        {words.addRole}
      </Button>
    </div>
  )
}
