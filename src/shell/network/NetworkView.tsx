import { useMemo, useRef } from 'react'
import type { NetworkKind, NetworkTie } from '#src/contract/network.ts'
import { Button } from '#src/ui/Button.tsx'
import { ListProblem } from '../ListProblem.tsx'
import { useAddress } from '../useAddress.ts'
import { Controls } from './Controls.tsx'
import { Download } from './Download.tsx'
import styles from './Network.module.css'
import { NoTies } from './NoTies.tsx'
import { Picture } from './Picture.tsx'
import { TiesTable } from './TiesTable.tsx'
import { useNetworkWords } from './networkWords.ts'
import { anyWeight, readable } from './readable.ts'
import type { Readable } from './readable.ts'
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
  const { choice, most } = useNetworkQuestion(kind)
  const { least } = choice
  const shown = useMemo(
    () => network && (least === undefined ? readable(network, most) : { network }),
    [network, least, most],
  )
  const view = useRef<HTMLDivElement>(null)
  return (
    <div ref={view} className={styles['view']}>
      <Controls kind={kind} lightest={shown?.lightest} />
      {network && shown ? (
        <div aria-busy={isPlaceholderData} className={styles['answer']}>
          <Answer
            shown={shown}
            // The button is gone then: what it filled in takes the focus.
            onLighter={() => view.current?.querySelector('input')?.focus()}
          />
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
function Answer({ shown, onLighter }: { shown: Readable; onLighter: () => void }) {
  const words = useNetworkWords()
  const { address, setKeys } = useAddress()
  const { network, lightest } = shown
  const { kind, ties } = network
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
  if (ties.length === 0) return <NoTies network={network} choice={choice} />
  const parts = { network, choice, names, links, nameOf, linkOf }
  return (
    <>
      <div className={styles['head']}>
        <p>
          <Counts {...shown} />{' '}
          {lightest !== undefined && (
            <Button
              look="quiet"
              className={styles['lighter']}
              onClick={() => {
                setKeys({ weight: anyWeight(choice.count) })
                onLighter()
              }}
            >
              {words.showLighter}
            </Button>
          )}
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

/** How much of what there is stands here, and why not all. */
function Counts({ network, lightest }: Readable) {
  const words = useNetworkWords()
  const { kind, counted, total, ties, tiesTotal, tiesAny, tiesAmong, nodes, nodesTotal } = network
  const { most } = useNetworkQuestion(kind)
  const cut = ties.length < tiesTotal || nodes.length < nodesTotal
  return [
    words.counted[kind](counted, total),
    words.shown(ties.length, tiesTotal, nodes.length, nodesTotal),
    lightest !== undefined && words.lighter(lightest),
    nodesTotal > most && words.onlyNodes(most),
    lightest === undefined && ties.length < tiesAmong && words.onlyTies(ties.length),
    tiesAny > tiesTotal && words.below(tiesAny - tiesTotal),
    cut && words.wholeFile,
  ]
    .filter(Boolean)
    .join(' ')
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
