import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { PositionCell } from '#src/contract/positions.ts'
import { narrow } from '#src/domain/narrow.ts'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Evidence.module.css'
import { rowNarrowing } from './cellKey.ts'
import type { CellPlace } from './cellKey.ts'

/** The way to the same statements in Statements; where the list is cut, that it is. */
export function EvidenceRest({ cell, place }: { cell: PositionCell; place: CellPlace }) {
  const words = usePositionWords().evidence
  const { m } = useLanguage()
  const { address } = useAddress()
  const searchOf = useViewSearch()
  const filter = narrow(address.filter, { ...rowNarrowing(place), topic: place.on })
  const cut = cell.items.length < cell.total
  if (cell.total === 0) return null
  return (
    <p className={styles['rest']}>
      {cut && `${words.all(m.shell.count(cell.items.length, cell.total))} `}
      {filter && (
        <Link to={paths.statements} params={{}} search={searchOf('statements', filter)}>
          {cut ? words.allLink(cell.total) : words.inStatements}
        </Link>
      )}
    </p>
  )
}
