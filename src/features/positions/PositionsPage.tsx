import { Suspense } from 'react'
import { ViewFrame } from '#src/shell/ViewFrame.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { SubViewNav } from './SubViewNav.tsx'
import { subViewOf } from './subViews.ts'
import { usePositionWords } from './words.ts'

/** Who stands where, and who changed: the part that the address asks for. */
export function PositionsPage() {
  const words = usePositionWords()
  const { address } = useAddress()
  const { name, Part } = subViewOf(address)
  return (
    <ViewFrame title={name === 'matrix' ? words.title : words.names[name]} scrollKey={name}>
      <SubViewNav />
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    </ViewFrame>
  )
}
