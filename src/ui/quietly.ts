import { lazy } from 'react'
import type { FunctionComponent } from 'react'

const Nothing = () => null

/** A part that loads when it is shown; where it doesn't load, the page goes on without it. */
export const quietly = <P extends object>(load: () => Promise<FunctionComponent<P>>) =>
  lazy<FunctionComponent<P>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: Nothing }),
    ),
  )
