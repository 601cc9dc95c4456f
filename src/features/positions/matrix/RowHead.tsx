import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { narrow } from '#src/domain/narrow.ts'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './MatrixTable.module.css'
import { rowNarrowing } from './cellKey.ts'
import type { MatrixRow } from './matrixModel.ts'

/** Whose row it is: a group opens and closes, a stakeholder leads to its profile; and all it says. */
export function RowHead(props: {
  row: MatrixRow
  at: number
  label: string
  isStop: boolean
  onToggle: (groupId: string) => void
}) {
  const { row, label } = props
  const words = usePositionWords()
  const { f } = useLanguage()
  const { address } = useAddress()
  const searchOf = useViewSearch()
  const place = { 'data-row': props.at, 'data-column': -1 }
  const counted = narrow(address.filter, rowNarrowing({ row: row.kind, of: row.id }))
  const shown = row.label ? <Localized text={row.label} /> : row.id
  return (
    <th scope="row" className={styles['head']}>
      <div className={styles['headLine']}>
        {row.kind === 'group' ? (
          <button
            type="button"
            className={styles['group']}
            aria-expanded={row.opened}
            onClick={() => props.onToggle(row.id)}
            {...place}
          >
            <span aria-hidden="true" className={styles['mark']} />
            <span>{shown}</span>
          </button>
        ) : (
          <Link
            className={styles['name']}
            to={paths.stakeholder}
            params={{ stakeholderId: row.id }}
            search={searchOf('stakeholder')}
            tabIndex={props.isStop ? 0 : -1}
            {...place}
          >
            {shown}
            {row.kind === 'behalf' && <span className={styles['behalf']}>{words.onBehalfTag}</span>}
          </Link>
        )}
        {counted && row.count > 0 && (
          <Link
            className={styles['count']}
            to={paths.statements}
            params={{}}
            search={searchOf('statements', counted)}
            tabIndex={row.kind === 'group' ? undefined : -1}
          >
            {f.number(row.count)}
            <Hidden>{words.counted(row.kind === 'behalf' ? words.onBehalf(label) : label)}</Hidden>
          </Link>
        )}
      </div>
    </th>
  )
}
