import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { ApiError } from '#src/client/apiError.ts'
import { positionCellQuery } from '#src/client/queries.ts'
import type { PositionCell } from '#src/contract/positions.ts'
import { EvidenceItem } from '#src/shell/positions/EvidenceItem.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { PanelFrame } from '#src/shell/panel/PanelFrame.tsx'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import type { RefLookup } from '#src/shell/statementsTable/refLookup.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './Evidence.module.css'
import { EvidenceHead } from './EvidenceHead.tsx'
import { EvidenceRest } from './EvidenceRest.tsx'
import { placeOfKey } from './cellKey.ts'
import type { CellPlace } from './cellKey.ts'

/** The evidence of one cell, beside the matrix; over it where there is no room. */
export function Evidence({ cell, onClose }: { cell: string; onClose: () => void }) {
  const words = usePositionWords().evidence
  const place = placeOfKey(cell)
  return (
    <PanelFrame name={words.name} onClose={onClose}>
      <div className={styles['close']}>
        <Button icon aria-label={words.close} title={words.close} onClick={onClose}>
          ✕
        </Button>
      </div>
      {place && <Body place={place} />}
    </PanelFrame>
  )
}

function Body({ place }: { place: CellPlace }) {
  const words = usePositionWords().evidence
  const { address } = useAddress()
  const { row, of, on } = place
  const answer = useQuery(positionCellQuery({ filter: address.filter, row, of, on }))
  const { data, error } = answer
  const refs = useMemo(() => data && refLookup(data.refs), [data])
  const head = useRef<HTMLHeadingElement>(null)
  const found = data !== undefined
  useEffect(() => {
    // Who came by a link finds the page as it is; who chose a cell goes on reading here.
    if (found && document.activeElement !== document.body) head.current?.focus()
  }, [found])
  if (error) {
    if (error instanceof ApiError && error.problem.code === 'not-found') {
      return <p role="alert">{words.missing}</p>
    }
    const retry = () => void answer.refetch()
    return <ListProblem title={words.failed} error={error} retry={retry} />
  }
  if (!data || !refs) return <p className={styles['quiet']}>{words.loading}</p>
  return (
    <>
      <EvidenceHead cell={data} ref={head} />
      <Items cell={data} refs={refs} />
      <EvidenceRest cell={data} place={place} />
    </>
  )
}

/** More than fit on a screen. */
const FIRST = 12

/** The statements; the first stand at once, those out of sight when there is time. */
function Items({ cell, refs }: { cell: PositionCell; refs: RefLookup }) {
  const items = useDeferredValue(cell.items, cell.items.slice(0, FIRST))
  return (
    <ol className={styles['list']}>
      {items.map(({ row, stance }) => (
        <li key={row.statement.id}>
          <EvidenceItem row={row} stance={stance} refs={refs} />
        </li>
      ))}
    </ol>
  )
}
