import { memo } from 'react'
import type { Network, NetworkTie } from '#src/contract/network.ts'
import type { NetworkChoice } from '#src/contract/networkChoice.ts'
import styles from './Network.module.css'
import type { Placed } from './layout.ts'
import { arrow, straight, strength, thickness } from './tieShapes.ts'
import type { LinkProps } from '../plainLink.ts'

/** Where an arrow leads is seen of the light ones too. */
const HEAD_STRENGTH = 0.7

interface Line {
  d: string
  width: number
  strength: number
  look: 'congruence' | 'conflict'
}

/** Agreement and disagreement of a tie, side by side; what is not shown is not drawn. */
function linesOf(
  tie: NetworkTie,
  from: Placed,
  to: Placed,
  heaviest: number,
  show: NetworkChoice['show'],
) {
  const lines: Line[] = []
  const looks = [
    ['congruence', tie.congruence],
    ['conflict', tie.conflict],
  ] as const
  for (const [look, value] of looks) {
    if (value === 0 || (show !== 'both' && show !== look)) continue
    lines.push({
      look,
      width: thickness(value, heaviest),
      strength: strength(value, heaviest),
      d: '',
    })
  }
  const [first, second] = lines
  if (first) first.d = straight(from, to, second ? -first.width / 2 - 1 : 0)
  if (first && second) second.d = straight(from, to, second.width / 2 + 1)
  return lines
}

/** The ties as links, none of them a stop of the keyboard: the table holds the same. */
export const TieLines = memo(function TieLines(props: {
  network: Network
  places: ReadonlyMap<string, Placed>
  show: NetworkChoice['show']
  lit: string | undefined
  nameOf: (tie: NetworkTie) => string
  linkOf: (tie: NetworkTie) => LinkProps
}) {
  const { network, places, show, lit, nameOf, linkOf } = props
  const { kind, ties } = network
  const heaviest = Math.max(0, ...ties.map(({ weight }) => weight))
  // The heaviest are drawn last, over the others.
  return ties.toReversed().map((tie) => {
    const [from, to] = [places.get(tie.from), places.get(tie.to)]
    if (!from || !to || from === to) return null
    const dim = lit !== undefined && lit !== tie.from && lit !== tie.to
    const width = thickness(tie.weight, heaviest)
    const arrows = kind === 'speaks' ? arrow(from, to, width) : undefined
    const opacity = strength(tie.weight, heaviest)
    const lines = arrows ? [] : linesOf(tie, from, to, heaviest, show)
    return (
      <a
        key={`${tie.from} ${tie.to}`}
        {...linkOf(tie)}
        tabIndex={-1}
        aria-label={nameOf(tie)}
        className={styles['tie']}
        data-dim={dim ? '' : undefined}
      >
        <title>{nameOf(tie)}</title>
        <path className={styles['reach']} d={arrows?.line ?? straight(from, to, 0)} />
        {arrows && (
          <>
            <path
              className={styles['line']}
              d={arrows.line}
              strokeWidth={width}
              strokeOpacity={opacity}
            />
            <path
              className={styles['head']}
              d={arrows.head}
              fillOpacity={Math.max(HEAD_STRENGTH, opacity)}
            />
          </>
        )}
        {lines.map((line) => (
          <path
            key={line.look}
            className={styles['line']}
            data-look={line.look}
            d={line.d}
            strokeWidth={line.width}
            strokeOpacity={line.strength}
          />
        ))}
      </a>
    )
  })
})
