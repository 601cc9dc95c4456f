/** What the page of positions can show. Each line is a link, and code that loads with it. */
import { lazy } from 'react'
import type { ComponentType } from 'react'
import type { Address } from '#src/contract/address.ts'
import type { positions } from '#src/i18n/en/positions.ts'

export interface SubView {
  name: keyof (typeof positions)['names']
  /** What the address asks for it by; the first one stands where it asks for none. */
  view: Address['view']
  /** On a wide screen it fills the frame and scrolls inside itself. */
  fixed: boolean
  Part: ComponentType
}

export const subViews: readonly SubView[] = [
  {
    name: 'matrix',
    view: undefined,
    fixed: true,
    Part: lazy(async () => {
      const { MatrixView } = await import('./matrix/MatrixView.tsx')
      return { default: MatrixView }
    }),
  },
  {
    name: 'changes',
    view: 'changes',
    fixed: false,
    Part: lazy(async () => {
      const { ChangesView } = await import('./changes/ChangesView.tsx')
      return { default: ChangesView }
    }),
  },
  {
    name: 'agreement',
    view: 'agreement',
    fixed: false,
    Part: lazy(async () => {
      const { AgreementView } = await import('./agreement/AgreementView.tsx')
      return { default: AgreementView }
    }),
  },
]

/** The one that an address asks for. */
export function subViewOf({ view }: Pick<Address, 'view'>): SubView {
  return subViews.find((each) => each.view === view) ?? subViews[0]!
}
