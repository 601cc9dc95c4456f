import { Suspense } from 'react'
import { ViewFrame } from '#src/shell/ViewFrame.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import styles from './AsksPage.module.css'
import { SubNav } from './SubNav.tsx'
import { subViewOf } from './subViews.ts'
import { useAsksWords } from './words.ts'

/** What was asked of whom and answered how, and who was heard: one part at a time. */
export function AsksPage() {
  const words = useAsksWords()
  const { address } = useAddress()
  const { id, Part } = subViewOf(address)
  return (
    <ViewFrame title={id === 'asks' ? words.title : words.views[id]} scrollKey={`asks ${id}`}>
      <div className={styles['page']}>
        <SubNav />
        <Suspense fallback={<div className={styles['waiting']} />}>
          <Part />
        </Suspense>
      </div>
    </ViewFrame>
  )
}
