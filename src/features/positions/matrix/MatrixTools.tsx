import { useId } from 'react'
import { ALL_OPENED } from '#src/contract/address.ts'
import type { Positions } from '#src/contract/positions.ts'
import { columnOrders, rowOrders } from '#src/contract/viewChoices.ts'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { Choice } from '#src/ui/Choice.tsx'
import { SMALL, useMedia } from '#src/ui/useMedia.ts'
import styles from './MatrixTools.module.css'
import { MatrixDownloads } from './MatrixDownloads.tsx'

/** Numbers of statements from which on cells are drawn. */
const STEPS = [1, 2, 3, 5, 10]

/** What the rows are, from how many statements on cells are drawn, and the orders. */
export function MatrixTools(props: { positions: Positions | undefined; least: number }) {
  const words = usePositionWords()
  const { address, setKeys } = useAddress()
  const small = useMedia(SMALL)
  const { least } = props
  const steps = [...new Set([...STEPS, least])].sort((a, b) => a - b)
  return (
    <div className={styles['tools']}>
      <Choice
        label={words.rows}
        options={[
          { value: 'groups', label: words.opened.groups },
          { value: 'stakeholders', label: words.opened.stakeholders },
        ]}
        value={
          address.opened === undefined
            ? 'groups'
            : address.opened === ALL_OPENED
              ? 'stakeholders'
              : 'some'
        }
        onChange={(next) => setKeys({ opened: next === 'stakeholders' ? ALL_OPENED : undefined })}
      />
      <Select
        label={words.least}
        value={String(least)}
        options={steps.map((step) => ({ value: String(step), label: words.leastOption(step) }))}
        onChange={(next) => setKeys({ least: next === '1' ? undefined : next })}
      />
      {small ? (
        <details className={styles['more']}>
          <summary>{words.orderAndFiles}</summary>
          <div className={styles['folded']}>
            <Orders />
            <MatrixDownloads />
          </div>
        </details>
      ) : (
        <>
          <Orders />
          <MatrixDownloads />
        </>
      )}
    </div>
  )
}

/** In which order rows and columns stand. */
function Orders() {
  const words = usePositionWords()
  const { address, setKeys } = useAddress()
  return (
    <>
      <Select
        label={words.rowOrder}
        value={address.rows ?? 'count'}
        options={rowOrders.map((value) => ({ value, label: words.orders[value] }))}
        onChange={(next) =>
          setKeys({ rows: next === 'count' ? undefined : rowOrders.find((each) => each === next) })
        }
      />
      <Select
        label={words.columnOrder}
        value={address.columns ?? 'count'}
        options={columnOrders.map((value) => ({ value, label: words.orders[value] }))}
        onChange={(next) =>
          setKeys({
            columns: next === 'count' ? undefined : columnOrders.find((each) => each === next),
          })
        }
      />
    </>
  )
}

function Select(props: {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <span className={styles['select']}>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  )
}
