import { createContext, createElement, useContext } from 'react'
import type { ReactNode } from 'react'

/** Under which heading a form stands: the panel of a statement has its own of the third level. */
export const HeadingContext = createContext<'h2' | 'h3' | 'h4'>('h4')

/** A heading within a form, of the level that fits where the form stands. */
export function FormHeading(props: {
  id?: string
  className: string | undefined
  children: ReactNode
}) {
  return createElement(useContext(HeadingContext), props)
}
