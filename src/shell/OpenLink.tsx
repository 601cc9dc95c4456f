import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '#src/app/paths.ts'
import { useAddress } from './useAddress.ts'
import { useView } from './useView.ts'

/** Opens a statement: in its place on Statements, over the view everywhere else. */
export function OpenLink(props: {
  id: string
  className?: string | undefined
  /** The row's place in a list, for the keys that go from row to row. */
  index?: number
  children: ReactNode
}) {
  const { view } = useView()
  const { address } = useAddress()
  const rest = {
    className: props.className,
    'data-opens': props.id,
    'data-index': props.index,
    children: props.children,
  }
  if (view === 'statements') {
    return <Link {...rest} to={paths.statements} params={{ id: props.id }} search={address} />
  }
  return <Link {...rest} to="." search={{ ...address, open: props.id }} />
}
