import { Suspense } from 'react'
import { ViewFrame } from '#src/shell/ViewFrame.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { SMALL, useMedia } from '#src/ui/useMedia.ts'
import styles from './PositionsPage.module.css'
import { SubViewNav } from './SubViewNav.tsx'
import { subViewOf } from './subViews.ts'

/** Who stands where, and who changed: the part that the address asks for. */
export function PositionsPage() {
  const words = usePositionWords()
  const { address } = useAddress()
  const small = useMedia(SMALL)
  const { name, fixed, Part } = subViewOf(address)
  const fills = fixed && !small
  return (
    <ViewFrame
      title={name === 'matrix' ? words.title : words.names[name]}
      fixed={fills}
      {...(fills ? {} : { scrollKey: `positions-${name}` })}
    >
      <div className={styles['page']} data-fixed={fills ? '' : undefined}>
        <SubViewNav />
        <Suspense fallback={<p className={styles['waiting']}>{words.loading}</p>}>
          <Part />
        </Suspense>
      </div>
    </ViewFrame>
  )
}
