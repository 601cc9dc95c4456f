import { useEffect, useRef, useState } from 'react'
import type { Network, NetworkTie } from '#src/contract/network.ts'
import type { NetworkChoice } from '#src/contract/networkChoice.ts'
import { Button } from '#src/ui/Button.tsx'
import { useAddress } from '../useAddress.ts'
import styles from './Network.module.css'
import { useNetworkWords } from './networkWords.ts'
import { agreementFilter } from './tieFilter.ts'
import type { LinkProps } from '../plainLink.ts'
import type { NetworkLinks } from './useNetworkLinks.ts'
import type { NetworkNames } from './useNetworkNames.ts'

/** How many rows stand at once; more on demand. */
const FIRST_ROWS = 50

/** Every tie of the picture as a row, heaviest first; each number opens its statements. */
export function TiesTable(props: {
  network: Network
  choice: NetworkChoice
  names: NetworkNames
  links: NetworkLinks
  nameOf: (tie: NetworkTie) => string
  linkOf: (tie: NetworkTie) => LinkProps
}) {
  const { network, nameOf, linkOf } = props
  const { kind, ties } = network
  const words = useNetworkWords()
  const [all, setAll] = useState(false)
  const shown = all ? ties : ties.slice(0, FIRST_ROWS)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button is gone: what it brought takes the focus.
    if (all) box.current?.querySelectorAll<HTMLElement>('tbody th a')[FIRST_ROWS]?.focus()
  }, [all])
  return (
    <div className={styles['rows']}>
      <div
        ref={box}
        className={styles['scroller']}
        role="group"
        aria-label={words.table[kind]}
        tabIndex={0}
      >
        {/* On phones its rows are laid out as a grid, of which browsers make no table. */}
        <table
          className={styles['table']}
          role="table"
          aria-label={words.table[kind]}
          data-kind={kind}
        >
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {words.table.tie[kind]}
              </th>
              {kind === 'speaks' ? (
                <th role="columnheader" scope="col">
                  {words.table.statements}
                </th>
              ) : (
                <>
                  <th role="columnheader" scope="col">
                    {words.table.agree}
                  </th>
                  <th role="columnheader" scope="col">
                    {words.table.disagree}
                  </th>
                  <th role="columnheader" scope="col">
                    {words.table.topics}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((tie) => (
              <tr role="row" key={`${tie.from} ${tie.to}`}>
                <th role="rowheader" scope="row">
                  <a {...linkOf(tie)} aria-label={nameOf(tie)}>
                    {props.names.stakeholder(tie.from)}{' '}
                    <span className={styles['to']}>{kind === 'speaks' ? '→' : '–'}</span>{' '}
                    {props.names.stakeholder(tie.to)}
                  </a>
                </th>
                {kind === 'speaks' ? (
                  <td role="cell">
                    <a {...linkOf(tie)} aria-label={nameOf(tie)}>
                      {words.weight(tie.weight)}
                    </a>
                  </td>
                ) : (
                  <AgreementCells {...props} tie={tie} />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < ties.length && (
        <p className={styles['more']}>
          {words.table.rows(shown.length, ties.length)}{' '}
          <Button onClick={() => setAll(true)}>{words.table.all(ties.length)}</Button>
        </p>
      )}
    </div>
  )
}

/** How much two agree and disagree, and on what. */
function AgreementCells(props: {
  tie: NetworkTie
  choice: NetworkChoice
  names: NetworkNames
  links: NetworkLinks
}) {
  const { tie, choice, names, links } = props
  const { address } = useAddress()
  const words = useNetworkWords()
  const both = words.pair(names.stakeholder(tie.from), names.stakeholder(tie.to))
  const link = (topicIds: readonly string[]) =>
    links.statements(agreementFilter(address.filter, tie, topicIds, choice))
  const number = (value: number, key: 'congruence' | 'conflict', name: string) => {
    if (value === 0) return <span className={styles['zero']}>{words.weight(0)}</span>
    const topicIds = tie.topics.filter((each) => each[key] > 0).map(({ id }) => id)
    return (
      <a {...link(topicIds)} aria-label={name}>
        {words.weight(value)}
      </a>
    )
  }
  return (
    <>
      <td role="cell">
        {number(tie.congruence, 'congruence', words.table.agreeOn(both, tie.congruence))}
      </td>
      <td role="cell">
        {number(tie.conflict, 'conflict', words.table.disagreeOn(both, tie.conflict))}
      </td>
      <td role="cell">
        <ul className={styles['topics']}>
          {tie.topics.map(({ id, congruence, conflict }) => (
            <li key={id}>
              <a
                {...link([id])}
                aria-label={words.table.onTopic(both, names.topic(id), congruence, conflict)}
              >
                {names.topic(id)}
              </a>
            </li>
          ))}
        </ul>
      </td>
    </>
  )
}
