import type { ComponentProps } from 'react'
import * as shell from '#src/shell/CountLink.tsx'
import { useStakeholderWords } from './words.ts'

/** A link to the statements of one kind, with the words of this view where there can be none. */
export function NarrowLink(props: Omit<ComponentProps<typeof shell.NarrowLink>, 'unlinked'>) {
  return <shell.NarrowLink {...props} unlinked={useStakeholderWords().notLinked} />
}

/** A number that opens the statements it counts. */
export function CountLink(props: Omit<ComponentProps<typeof shell.CountLink>, 'unlinked'>) {
  return <shell.CountLink {...props} unlinked={useStakeholderWords().notLinked} />
}
