import { Suspense } from 'react'
import { SubNav } from '#src/shell/SubNav.tsx'
import { ViewFrame } from '#src/shell/ViewFrame.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import styles from './AsksPage.module.css'
import { subViewOf, subViews } from './subViews.ts'
import { useAsksWords } from './words.ts'

/** What was asked of whom and answered how, and who was heard: one part at a time. */
export function AsksPage() {
  const words = useAsksWords()
  const { address } = useAddress()
  const { id, view, Part } = subViewOf(address)
  return (
    <ViewFrame title={id === 'asks' ? words.title : words.views[id]} scrollKey={`asks ${id}`}>
      <div className={styles['page']}>
        <SubNav
          label={words.subViews}
          parts={subViews.map((each) => ({ name: words.views[each.id], view: each.view }))}
          now={view}
        />
        <Suspense fallback={<div className={styles['waiting']} />}>
          <Part />
        </Suspense>
      </div>
    </ViewFrame>
  )
}
