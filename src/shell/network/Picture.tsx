import { useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Network, NetworkNode, NetworkTie } from '#src/contract/network.ts'
import type { NetworkChoice } from '#src/contract/networkChoice.ts'
import { useWidth } from '#src/ui/useWidth.ts'
import styles from './Network.module.css'
import { TieLines } from './TieLines.tsx'
import { LINE, placeNodes } from './layout.ts'
import type { Placed } from './layout.ts'
import { nextInDirection } from './nextInDirection.ts'
import type { NetworkNames } from './useNetworkNames.ts'
import { useNetworkWords } from './networkWords.ts'
import type { LinkProps, NetworkLinks } from './useNetworkLinks.ts'

/** A picture wider than this would have its labels far apart. */
const WIDEST = 1200

/** Where all stand. Widths in steps, so that a scroll bar moves nothing. */
function usePlacing(network: Network, names: NetworkNames, room: number) {
  const width = Math.min(WIDEST, Math.floor(room / 20) * 20)
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
    return width > 0 ? placeNodes(toPlace, pulls, width) : undefined
  }, [network, names, width])
}

/** The network drawn: circles are links to profiles, ties to their statements. */
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
    const from = places.get((event.target as Element).getAttribute('data-node') ?? '')
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
                link={links.profile(node.id)}
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
  { id, said, addressed, ties }: NetworkNode,
  kind: Network['kind'],
  names: NetworkNames,
  words: ReturnType<typeof useNetworkWords>,
): string {
  return kind === 'speaks'
    ? words.node.speaks(names.stakeholder(id), said, addressed)
    : words.node.agreement(names.stakeholder(id), said, ties)
}

/** A circle with its name under it. */
function NodeMark(props: {
  node: NetworkNode
  placed: Placed
  name: string
  link: LinkProps
  isStop: boolean
  onFocus: () => void
  onLit: (id: string | undefined) => void
}) {
  const { node, placed, name } = props
  const { x, y, r, lines, top, width, height } = placed
  return (
    <a
      {...props.link}
      className={styles['node']}
      aria-label={name}
      data-node={node.id}
      tabIndex={props.isStop ? 0 : -1}
      onFocus={props.onFocus}
      onBlur={() => props.onLit(undefined)}
      onPointerEnter={() => props.onLit(node.id)}
      onPointerLeave={() => props.onLit(undefined)}
    >
      <rect
        className={styles['box']}
        x={x - width / 2}
        y={top}
        width={width}
        height={height}
        rx="3"
      />
      <circle cx={x} cy={y} r={r} />
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
  )
}
