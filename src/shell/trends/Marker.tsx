import { StanceGlyph } from '#src/ui/StanceMark.tsx'
import { fillOf, lookOf } from './looks.ts'

/** The marker of a series on its line, in a drawing. */
export function Marker(props: { look: string; x: number; y: number; scale?: number }) {
  const { colour, marker } = lookOf(props.look)
  return (
    <g transform={`translate(${props.x} ${props.y}) scale(${props.scale ?? 1})`}>
      {'stance' in marker ? (
        <StanceGlyph stance={marker.stance} />
      ) : (
        <path d={marker.path} fill={colour} />
      )}
    </g>
  )
}

/** The hatch of conditional stances, as the bars over the statements have it. */
export function Hatch(props: { id: string }) {
  return (
    <pattern
      id={props.id}
      width="4.6"
      height="4.6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="4.6" height="4.6" fill="var(--conditional)" />
      <rect width="1.6" height="4.6" fill="var(--paper)" fillOpacity="0.75" />
    </pattern>
  )
}

/** How a series looks in the chart, for the key: a bar's fill, or its line with the marker. */
export function Swatch(props: { look: string; line: boolean; hatchId: string }) {
  const { colour, dash } = lookOf(props.look)
  const width = props.line ? 34 : 14
  return (
    <svg data-swatch="" width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
      {props.line ? (
        <>
          <path d="M0 7H34" stroke={colour} strokeWidth="2" strokeDasharray={dash || undefined} />
          <Marker look={props.look} x={17} y={7} />
        </>
      ) : (
        <rect width="14" height="14" rx="2" fill={fillOf(props.look, props.hatchId)} />
      )}
    </svg>
  )
}
