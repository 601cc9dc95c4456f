import type { ReactNode } from 'react'
import { narrow } from '#src/domain/narrow.ts'
import type { Narrowing } from '#src/domain/narrow.ts'
import { StatementsLink } from '#src/shell/trends/StatementsLink.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './VoicesView.module.css'

/** Leads to the statements of the filter that are of one kind; where no filter says which, nowhere. */
export function VoiceLink({ to, children }: { to: Narrowing; children: ReactNode }) {
  const { filter } = useAddress().address
  const narrowed = narrow(filter, to)
  return narrowed ? <StatementsLink filter={narrowed}>{children}</StatementsLink> : children
}

/** A number that opens the statements it counts; a pale dot where there are none. */
export function VoiceCountLink(props: { count: number; to: Narrowing; about: string }) {
  const { f } = useLanguage()
  if (props.count === 0) {
    return (
      <span className={styles['none']}>
        <span aria-hidden="true">·</span>
        <Hidden>{f.number(0)}</Hidden>
      </span>
    )
  }
  return (
    <VoiceLink to={props.to}>
      {f.number(props.count)}
      <Hidden>{props.about}</Hidden>
    </VoiceLink>
  )
}
