import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { paths, viewHref } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import type { Address } from '#src/contract/address.ts'
import { plainLink } from './plainLink.ts'
import { useListedAddress } from './useAddress.ts'
import { usePagePath, useView } from './useView.ts'

/** Opens a statement: in its place on Statements, over the view everywhere else. */
export function OpenLink(props: {
  id: string
  className?: string | undefined
  /** The row's place in a list, for the keys that go from row to row. */
  index?: number
  children: ReactNode
}) {
  const { id } = props
  const { view } = useView()
  const path = usePagePath()
  const address = useListedAddress()
  const router = useRouter()
  const inPath = view === 'statements'
  // Which statement stands in the path now says nothing about the one that is opened.
  const page = inPath ? '/statements' : path
  const link = useMemo(() => {
    // Another press may have come before this list has followed it.
    const newest = () => router.latestLocation.search as Address
    if (inPath) {
      return plainLink(viewHref(`${page}/${encodeURIComponent(id)}`, writeAddress(address)), () => {
        void router.navigate({ to: paths.statements, params: { id }, search: newest() })
      })
    }
    return plainLink(viewHref(page, writeAddress({ ...address, open: id })), () => {
      void router.navigate({ to: '.', search: { ...newest(), open: id } })
    })
  }, [inPath, page, id, address, router])
  return (
    <a {...link} className={props.className} data-opens={id} data-index={props.index}>
      {props.children}
    </a>
  )
}
