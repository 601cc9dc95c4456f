import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '#src/app/paths.ts'
import { narrow } from '#src/domain/narrow.ts'
import type { Narrowing } from '#src/domain/narrow.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './CountLink.module.css'
import { useAddress } from './useAddress.ts'
import { useViewSearch } from './useView.ts'

/**
 * A link to exactly the statements of the filter that are of one kind; the children alone where
 * no one filter says which those are.
 */
export function NarrowLink(props: {
  to: Narrowing
  className?: string | undefined
  /** Says why there is no link, where there is none. */
  unlinked: string
  children: ReactNode
}) {
  const { address } = useAddress()
  const searchOf = useViewSearch()
  const filter = narrow(address.filter, props.to)
  if (!filter) {
    return (
      <span className={props.className} title={props.unlinked}>
        {props.children}
      </span>
    )
  }
  return (
    <Link
      className={[styles['link'], props.className].filter(Boolean).join(' ')}
      to={paths.statements}
      params={{}}
      search={searchOf('statements', filter)}
    >
      {props.children}
    </Link>
  )
}

/** A number that opens the statements it counts; a pale dot where there are none. */
export function CountLink(props: {
  count: number
  to: Narrowing
  /** Read after the number: what it counts. */
  about: string
  /** Says why there is no link, where there is none. */
  unlinked: string
}) {
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
    <NarrowLink to={props.to} className={styles['count']} unlinked={props.unlinked}>
      {f.number(props.count)}
      <Hidden>{props.about}</Hidden>
    </NarrowLink>
  )
}
