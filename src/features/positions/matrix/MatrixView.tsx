import { useRouter } from '@tanstack/react-router'
import { useCallback, useRef } from 'react'
import type { Address } from '#src/contract/address.ts'
import { paths } from '#src/app/paths.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useOpensLater } from '#src/shell/useOpensLater.ts'
import { Evidence } from './Evidence.tsx'
import { MatrixFoot } from './MatrixFoot.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { MatrixTools } from './MatrixTools.tsx'
import styles from './MatrixView.module.css'
import { NothingInMatrix } from './NothingInMatrix.tsx'
import { useMatrix } from './useMatrix.ts'

/** Who stands where: groups, opened to stakeholders, by topic; and the evidence of the open cell. */
export function MatrixView() {
  const words = usePositionWords()
  const { address, setKeys } = useAddress()
  const { answer, matrix, least } = useMatrix()
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const openCell = useCallback(
    (cell: string) => {
      const { open: _open, ...search } = router.latestLocation.search as Address
      void router.navigate({ to: paths.positions, search: { ...search, cell } })
    },
    [router],
  )
  const closeEvidence = () => {
    const link = root.current?.querySelector<HTMLElement>(`a[data-cell="${address.cell}"]`)
    setKeys({ cell: undefined })
    link?.focus()
  }
  const cell = useOpensLater(address.cell)
  const statement = useOpensLater(address.open)
  const { data } = answer
  if (answer.isError && !data) {
    const retry = () => void answer.refetch()
    return <ListProblem title={words.problem} error={answer.error} retry={retry} />
  }
  return (
    <>
      <MatrixTools positions={data} least={least} />
      <div ref={root} className={styles['columns']} aria-busy={answer.isPlaceholderData}>
        <div className={styles['main']}>
          {!data || !matrix ? (
            <p className={styles['waiting']}>{words.loading}</p>
          ) : matrix.columns.length === 0 || matrix.rows.length === 0 ? (
            <NothingInMatrix positions={data} least={least} />
          ) : (
            <>
              <MatrixTable matrix={matrix} positions={data} least={least} onOpenCell={openCell} />
              <MatrixFoot positions={data} matrix={matrix} least={least} />
            </>
          )}
        </div>
        {cell !== undefined && statement === undefined && (
          <Evidence key={cell} cell={cell} onClose={closeEvidence} />
        )}
      </div>
    </>
  )
}
