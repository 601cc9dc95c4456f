import { useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Network, NetworkNode, NetworkTie } from '#src/contract/network.ts'
import type { NetworkChoice } from '#src/contract/networkChoice.ts'
import { useMedia } from '#src/ui/useMedia.ts'
import { useWidth } from '#src/ui/useWidth.ts'
import { useAddress } from '../useAddress.ts'
import styles from './Network.module.css'
import { TieLines } from './TieLines.tsx'
import { LINE, placeNodes } from './layout.ts'
import type { Placed } from './layout.ts'
import { nextInDirection } from './nextInDirection.ts'
import { nodeFilter } from './tieFilter.ts'
import type { NetworkNames } from './useNetworkNames.ts'
import { useNetworkWords } from './networkWords.ts'
import type { LinkProps } from '../plainLink.ts'
import type { NetworkLinks } from './useNetworkLinks.ts'

/** A picture wider than this would have its labels far apart. */
const WIDEST = 1200

/** The stakeholder that a circle or a name stands for. */
const nodeOf = (link: Element) =>
  link.getAttribute('data-node') ?? link.getAttribute('data-profile')

/** Where all stand. Widths in steps, so that a scroll bar moves nothing. */
function usePlacing(network: Network, names: NetworkNames, room: number) {
  const width = Math.min(WIDEST, Math.floor(room / 20) * 20)
  const touched = useMedia('(pointer: coarse)')
  return useMemo(() => {
    const { kind, nodes, ties, heaviest } = network
    const toPlace = nodes.map(({ id, said, addressed }) => ({
      id,
      label: names.stakeholder(id),
      size: said + addressed,
    }))
    // Who disagree are not drawn together.
    const pulls = ties.flatMap(({ from, to, weight, congruence }) => {
      const pull = kind === 'speaks' ? weight : congruence
      return pull > 0 ? [{ from, to, pull: Math.min(1, pull / heaviest) }] : []
    })
    return width > 0 ? placeNodes(toPlace, pulls, width, touched) : undefined
  }, [network, names, width, touched])
}

/** The network drawn: circles and ties are links to their statements, names to profiles. */
export function Picture(props: {
  network: Network
  choice: NetworkChoice
  names: NetworkNames
  links: NetworkLinks
  nameOf: (tie: NetworkTie) => string
  linkOf: (tie: NetworkTie) => LinkProps
}) {
  const { network, choice, names, links, nameOf, linkOf } = props
  const words = useNetworkWords()
  const { address } = useAddress()
  const { ref, width } = useWidth()
  const placing = usePlacing(network, names, width)
  const places = useMemo(
    () => new Map(placing?.nodes.map((placed) => [placed.id, placed])),
    [placing],
  )
  const svg = useRef<SVGSVGElement>(null)
  const [lit, setLit] = useState<string>()
  // The keyboard stops at one stakeholder; arrow keys go on from there.
  const [stop, setStop] = useState<string>()
  const stopId = stop !== undefined && places.has(stop) ? stop : network.nodes[0]?.id
  const onKeyDown = (event: KeyboardEvent) => {
    const from = places.get(nodeOf(event.target as Element) ?? '')
    const next = from && nextInDirection(event.key, from, placing?.nodes ?? [])
    if (!next) return
    event.preventDefault()
    svg.current?.querySelector<SVGAElement>(`[data-node="${next.id}"]`)?.focus()
  }
  return (
    <div ref={ref} className={styles['picture']}>
      {placing && (
        <svg
          ref={svg}
          width={placing.width}
          height={placing.height}
          viewBox={`0 0 ${placing.width} ${placing.height}`}
          role="group"
          aria-label={words.picture[network.kind](network.nodes.length)}
          onKeyDown={onKeyDown}
          data-drawn=""
        >
          <TieLines
            network={network}
            places={places}
            show={choice.show}
            lit={lit}
            nameOf={nameOf}
            linkOf={linkOf}
          />
          {network.nodes.map((node) => {
            const placed = places.get(node.id)
            if (!placed) return null
            return (
              <NodeMark
                key={node.id}
                node={node}
                placed={placed}
                name={nodeName(node, network.kind, names, words)}
                link={links.statements(nodeFilter(network.kind, address.filter, node, choice))}
                profileName={words.node.profile(names.stakeholder(node.id))}
                profile={links.profile(node.id)}
                isStop={node.id === stopId}
                onFocus={() => {
                  setStop(node.id)
                  setLit(node.id)
                }}
                onLit={setLit}
              />
            )
          })}
        </svg>
      )}
    </div>
  )
}

function nodeName(
  { id, all, said, addressed, ties }: NetworkNode,
  kind: Network['kind'],
  names: NetworkNames,
  words: ReturnType<typeof useNetworkWords>,
): string {
  return kind === 'speaks'
    ? words.node.speaks(names.stakeholder(id), all, said, addressed)
    : words.node.agreement(names.stakeholder(id), said, ties)
}

/** As much as a finger needs. */
const REACH = 12

/** A circle with its name under it. */
function NodeMark(props: {
  node: NetworkNode
  placed: Placed
  name: string
  link: LinkProps
  profileName: string
  profile: LinkProps
  isStop: boolean
  onFocus: () => void
  onLit: (id: string | undefined) => void
}) {
  const { node, placed, name } = props
  const { x, y, r, lines, below, top, width, height } = placed
  const tabIndex = props.isStop ? 0 : -1
  const reach = Math.max(r + 3, REACH)
  return (
    <g
      className={styles['node']}
      onFocus={props.onFocus}
      onBlur={() => props.onLit(undefined)}
      onPointerEnter={() => props.onLit(node.id)}
      onPointerLeave={() => props.onLit(undefined)}
    >
      <a {...props.link} aria-label={name} data-node={node.id} tabIndex={tabIndex}>
        <title>{name}</title>
        {below - top > 2 * r + 2 && (
          <rect
            className={styles['room']}
            x={x - reach}
            y={top}
            width={2 * reach}
            height={below - top}
          />
        )}
        <circle className={styles['around']} cx={x} cy={y} r={reach} />
        <circle cx={x} cy={y} r={r} />
      </a>
      <a
        {...props.profile}
        aria-label={props.profileName}
        data-profile={node.id}
        tabIndex={tabIndex}
      >
        <rect
          className={styles['around']}
          x={x - width / 2}
          y={below}
          width={width}
          height={top + height - below}
          rx="3"
        />
        <text x={x} y={y + r + 3} textAnchor="middle">
          {lines.map((line, at) => (
            // Lines of one label never change places.
            // eslint-disable-next-line react/no-array-index-key
            <tspan key={at} x={x} dy={at === 0 ? LINE - 3 : LINE}>
              {line}{' '}
            </tspan>
          ))}
        </text>
      </a>
    </g>
  )
}
