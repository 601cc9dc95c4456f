import styles from './StanceMark.module.css'

export type MarkStance = 'supports' | 'conditional' | 'neutral' | 'opposes' | 'mixed' | 'none'

const paths: Record<MarkStance, string> = {
  supports: 'M0 -6 5.6 4.4H-5.6z',
  opposes: 'M0 6 5.6 -4.4H-5.6z',
  conditional: 'M0 -6.2 6.2 0 0 6.2 -6.2 0z',
  neutral: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  none: 'M-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0z',
  mixed: 'M-5.4 -5.4H5.4V5.4H-5.4z',
}

/**
 * The shape and colour of a stance: filled for printed words, in outline for our summaries. It is
 * decoration only; the stance and its claim stand beside it in words.
 */
export function StanceMark(props: {
  stance: MarkStance
  outline?: boolean | undefined
  size?: number
}) {
  const size = props.size ?? 13
  return (
    <svg
      className={styles['frame']}
      width={size}
      height={size}
      viewBox="-7.5 -7.5 15 15"
      aria-hidden="true"
    >
      <StanceGlyph stance={props.stance} outline={props.outline} />
    </svg>
  )
}

/** The same inside a drawing, about the point 0, 0; 15 wide and high. */
export function StanceGlyph(props: { stance: MarkStance; outline?: boolean | undefined }) {
  return (
    <g
      className={styles['mark']}
      data-stance={props.stance}
      data-outline={props.outline ? '' : undefined}
    >
      <path d={paths[props.stance]} strokeWidth="1.7" strokeLinejoin="round" />
      {props.stance === 'mixed' && (
        <path className={styles['slash']} d="M-3 3 3 -3" strokeWidth="1.6" />
      )}
    </g>
  )
}
