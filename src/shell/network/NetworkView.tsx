import { useMemo } from 'react'
import type { Network, NetworkKind, NetworkTie } from '#src/contract/network.ts'
import { ListProblem } from '../ListProblem.tsx'
import { useAddress } from '../useAddress.ts'
import { Controls } from './Controls.tsx'
import { Download } from './Download.tsx'
import styles from './Network.module.css'
import { NoTies } from './NoTies.tsx'
import { Picture } from './Picture.tsx'
import { TiesTable } from './TiesTable.tsx'
import { useNetworkWords } from './networkWords.ts'
import { agreementFilter, speaksFilter } from './tieFilter.ts'
import { useNetwork, useNetworkQuestion } from './useNetwork.ts'
import { useNetworkLinks } from './useNetworkLinks.ts'
import { useNetworkNames } from './useNetworkNames.ts'

/** A network of stakeholders: what is chosen, the picture and its table. */
export function NetworkView({ kind }: { kind: NetworkKind }) {
  const words = useNetworkWords()
  const { data, error, isError, isPlaceholderData, refetch } = useNetwork(kind)
  // What stands until the answer comes may be of the other kind.
  const network = data?.kind === kind ? data : undefined
  return (
    <div className={styles['view']}>
      <Controls kind={kind} />
      {network ? (
        <div aria-busy={isPlaceholderData} className={styles['answer']}>
          <Answer network={network} />
        </div>
      ) : isError ? (
        <ListProblem title={words.problem} error={error} retry={() => void refetch()} />
      ) : (
        <p className={styles['loading']}>{words.loading}</p>
      )}
    </div>
  )
}

/** What there is, what of it is shown, and the ties. */
function Answer({ network }: { network: Network }) {
  const words = useNetworkWords()
  const { address } = useAddress()
  const { kind, counted, total, ties, tiesTotal, tiesAny, tiesAmong, nodes, nodesTotal } = network
  const { choice } = useNetworkQuestion(kind)
  const names = useNetworkNames(network)
  const links = useNetworkLinks()
  const { filter } = address
  const { conditional, neutral } = choice
  const nameOf = useMemo(
    () => (tie: NetworkTie) => {
      const [from, to] = [names.stakeholder(tie.from), names.stakeholder(tie.to)]
      return kind === 'speaks'
        ? words.speaksTie(from, to, tie.weight)
        : words.agreementTie(from, to, tie.congruence, tie.conflict)
    },
    [names, kind, words],
  )
  const linkOf = useMemo(
    () => (tie: NetworkTie) => {
      if (kind === 'speaks') return links.statements(speaksFilter(filter, tie))
      const topicIds = tie.topics.map(({ id }) => id)
      return links.statements(agreementFilter(filter, tie, topicIds, { conditional, neutral }))
    },
    [links, filter, kind, conditional, neutral],
  )
  if (ties.length === 0) return <NoTies network={network} least={choice.least} />
  const cut = nodes.length < nodesTotal || ties.length < tiesTotal
  const parts = { network, choice, names, links, nameOf, linkOf }
  return (
    <>
      <div className={styles['head']}>
        <p>
          {words.counted[kind](counted, total)}{' '}
          {words.found(nodesTotal, tiesTotal, tiesAny - tiesTotal)}
          {cut && ` ${words.cut(nodes.length, nodesTotal, ties.length, tiesAmong)}`}
          {cut && ` ${words.wholeFile}`}
        </p>
        <Download kind={kind} />
      </div>
      <div className={styles['both']} data-kind={kind}>
        <figure className={styles['figure']}>
          <Picture {...parts} />
          <figcaption>
            {kind === 'agreement' && <Key show={choice.show} />} {words.keys[kind]}
          </figcaption>
        </figure>
        <TiesTable key={`${kind} ${ties.length}`} {...parts} />
      </div>
      <details className={styles['how']}>
        <summary>{words.how}</summary>
        {words.method[kind].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </>
  )
}

/** What the two kinds of lines stand for. */
function Key({ show }: { show: 'both' | 'congruence' | 'conflict' }) {
  const { keys } = useNetworkWords()
  return (['congruence', 'conflict'] as const)
    .filter((look) => show === 'both' || show === look)
    .map((look) => (
      <span key={look} className={styles['key']}>
        <svg width="34" height="8" aria-hidden="true">
          <path className={styles['line']} data-look={look} d="M1 4H33" strokeWidth="3" />
        </svg>
        {keys[look]}
      </span>
    ))
}
