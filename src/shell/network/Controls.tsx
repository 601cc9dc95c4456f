import { useId } from 'react'
import { DEFAULT_NETWORK_SIZE, conditionalChoices, neutralChoices } from '#src/contract/network.ts'
import { networkCounts, networkShows, networkSizes } from '#src/contract/viewChoices.ts'
import type { NetworkKind } from '#src/contract/network.ts'
import { isLeast, networkKeys } from '#src/contract/networkChoice.ts'
import type { NetworkChoice } from '#src/contract/networkChoice.ts'
import { useAddress } from '../useAddress.ts'
import { useTyped } from '../useTyped.ts'
import styles from './Network.module.css'
import { useNetworkWords } from './networkWords.ts'
import { useNetworkQuestion } from './useNetwork.ts'

/** What ties count, which are kept and how many stand here; the choice stands in the address. */
export function Controls({ kind, lightest }: { kind: NetworkKind; lightest?: number | undefined }) {
  const words = useNetworkWords()
  const { setKeys } = useAddress()
  const { choice, most } = useNetworkQuestion(kind)
  const change = (part: Partial<NetworkChoice>) => {
    const { ties, also } = networkKeys({ ...choice, ...part })
    setKeys({ ties, also }, { replace: true })
  }
  return (
    <div role="group" aria-label={words.controls} className={styles['controls']}>
      {kind === 'agreement' && (
        <>
          <Pick
            label={words.count}
            values={networkCounts}
            names={words.counts}
            value={choice.count}
            onChange={(count) => change({ count })}
          />
          <Pick
            label={words.show}
            values={networkShows}
            names={words.shows}
            value={choice.show}
            onChange={(show) => change({ show })}
          />
          <Pick
            label={words.conditional}
            values={conditionalChoices}
            names={words.conditionals}
            value={choice.conditional}
            onChange={(conditional) => change({ conditional })}
          />
          <Pick
            label={words.neutral}
            values={neutralChoices}
            names={words.neutrals}
            value={choice.neutral}
            onChange={(neutral) => change({ neutral })}
          />
        </>
      )}
      <Least lightest={lightest} />
      <Pick
        label={words.most}
        values={networkSizes}
        names={(size) => words.mosts(Number(size))}
        value={networkSizes.find((size) => Number(size) === most) ?? `${DEFAULT_NETWORK_SIZE}`}
        onChange={(size) => setKeys({ most: size }, { replace: true })}
      />
    </div>
  )
}

function Pick<V extends string>(props: {
  label: string
  values: readonly V[]
  names: Record<V, string> | ((value: V) => string)
  value: V
  onChange: (value: V) => void
}) {
  const { label, values, names, value, onChange } = props
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => onChange(values.find((each) => each === event.target.value) ?? value)}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {typeof names === 'function' ? names(each) : names[each]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What is typed as the address holds it; undefined where it is no weight. */
function tidied(typed: string): string | undefined {
  const text = typed.trim().replace(',', '.')
  return isLeast(text) ? text : undefined
}

/** The smallest weight, typed; where none is, the one that was found to be readable. */
function Least({ lightest }: { lightest: number | undefined }) {
  const words = useNetworkWords()
  const { address, setKeys } = useAddress()
  const id = useId()
  const { typed, change, leave } = useTyped({
    inAddress: address.weight,
    tidied,
    put: (weight, options) => setKeys({ weight }, options),
  })
  const bad = typed.trim() !== '' && tidied(typed) === undefined
  return (
    <label>
      {words.least}
      <input
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        placeholder={lightest === undefined ? undefined : words.leastAuto(lightest)}
        aria-invalid={bad}
        aria-describedby={bad ? id : undefined}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      {bad && (
        <span id={id} role="alert" className={styles['bad']}>
          {words.leastBad}
        </span>
      )}
    </label>
  )
}
