import { useMatches } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { paths } from '#src/app/paths.ts'
import { quietly } from '#src/ui/quietly.ts'

/** Fetches what reads the name of a page that takes the place of another. */
export const loadArrival = async () => (await import('./Arrival.tsx')).Arrival

const Arrival = quietly(loadArrival)

/**
 * The page that is shown. An open statement makes no other: its panel takes the focus and gives it
 * back. Where no page has the address, only the root matches.
 */
function usePage(): string {
  return useMatches({
    select: (matches) => {
      const { routeId, pathname } = matches.at(-1)!
      return routeId === paths.statements ? routeId : `${routeId} ${pathname}`
    },
  })
}

/** Tells where the page goes when another takes its place; the browser does that for the first. */
export function ArrivalHost() {
  const page = usePage()
  const [first] = useState(page)
  const [hasLeft, setHasLeft] = useState(false)
  if (page !== first && !hasLeft) setHasLeft(true)
  return <Suspense>{hasLeft && <Arrival page={page} />}</Suspense>
}
