/** What the page of asks shows: one of these, by the key `view` of the address. */
import { lazy } from 'react'
import type { ComponentType } from 'react'
import type { Address } from '#src/contract/address.ts'
import type { AsksWords } from './words.ts'

export interface SubView {
  /** Names it; its words stand under this key. */
  id: keyof AsksWords['views']
  /** The value of `view` that asks for it; the first one needs none. */
  view: Address['view']
  Part: ComponentType
}

/** In the order of their links. Each loads when it is shown first. */
export const subViews: readonly SubView[] = [
  {
    id: 'asks',
    view: undefined,
    Part: lazy(async () => ({ default: (await import('./AsksView.tsx')).AsksView })),
  },
  {
    id: 'voices',
    view: 'voices',
    Part: lazy(async () => ({ default: (await import('./voices/VoicesView.tsx')).VoicesView })),
  },
  {
    id: 'speaks',
    view: 'speaks',
    Part: lazy(async () => ({ default: (await import('./speaks/SpeaksView.tsx')).SpeaksView })),
  },
]

/** The one that an address asks for; values of other pages ask for the first. */
export function subViewOf({ view }: Pick<Address, 'view'>): SubView {
  return subViews.find((each) => each.view === view) ?? subViews[0]!
}
