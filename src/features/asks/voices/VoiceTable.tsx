/** What the tables of voices share: heads, the name that leads to a profile, cells of counts. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '#src/app/paths.ts'
import type { Narrowing } from '#src/domain/narrow.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { VoiceCountLink } from './VoiceLink.tsx'
import styles from './VoicesView.module.css'

/** A table that scrolls sideways where there is no room. */
export function VoiceTable(props: {
  name: string
  /** The id of its heading. */
  headedBy: string
  columns: readonly { label: string; number?: boolean }[]
  /** The rows. */
  children: ReactNode
}) {
  return (
    <div className={styles['box']} role="group" aria-labelledby={props.headedBy} tabIndex={0}>
      <table role="table" className={styles['table']} aria-label={props.name}>
        <thead role="rowgroup">
          <tr role="row">
            {props.columns.map(({ label, number }) => (
              <th
                key={label}
                role="columnheader"
                scope="col"
                data-kind={number ? 'number' : undefined}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{props.children}</tbody>
      </table>
    </div>
  )
}

/** The head of a row: who, leading to the profile. */
export function VoiceName({ id, name }: { id: string; name: string }) {
  const searchOf = useViewSearch()
  return (
    <th role="rowheader" scope="row">
      <Link to={paths.stakeholder} params={{ stakeholderId: id }} search={searchOf('stakeholder')}>
        {name}
      </Link>
    </th>
  )
}

/** A cell that counts statements and leads to them. */
export function VoiceCount(props: { label: string; count: number; to: Narrowing; about: string }) {
  return (
    <td role="cell" data-label={props.label} data-kind="number">
      <VoiceCountLink count={props.count} to={props.to} about={props.about} />
    </td>
  )
}
