import { Suspense, lazy, useCallback, useRef } from 'react'
import { readAddress, writeAddress } from '#src/contract/address.ts'
import { viewHref } from '#src/app/paths.ts'
import { ViewFrame } from '#src/shell/ViewFrame.tsx'
import { LanesView } from '#src/shell/lanes/LanesView.tsx'
import { timelineWords } from '#src/shell/lanes/laneWords.ts'
import { withDates } from '#src/shell/histogram/dateFilter.ts'
import { useAddress, useListedAddress } from '#src/shell/useAddress.ts'
import { useWords } from '#src/ui/language.tsx'
import { useIdle } from '#src/ui/useIdle.ts'
import { usePrinting } from '#src/ui/usePrinting.ts'
import { LaneTools } from './LaneTools.tsx'
import { ListButton } from './ListButton.tsx'
import { NothingDated } from './NothingDated.tsx'
import { TimelineList } from './TimelineList.tsx'
import styles from './TimelinePage.module.css'
import { lanesOfView } from './lanesChoice.ts'

const Trends = lazy(async () => {
  const { TrendsSection } = await import('./trends/TrendsSection.tsx')
  return { default: TrendsSection }
})

/** Statements in lanes over time, or as a list, and the trends under them. */
export function TimelinePage() {
  const words = useWords(timelineWords)
  // Charts lie below the lanes, which should not wait for them.
  const idle = useIdle()
  const printing = usePrinting()
  const { address, setKeys } = useAddress()
  const { zoom } = address
  const { lanes, order } = lanesOfView(address.lanes)
  const listed = useListedAddress()
  const { filter } = listed
  const drawn = lanesOfView(listed.lanes)
  const onZoom = useCallback(
    (next: string | undefined, options: { replace: boolean }) => setKeys({ zoom: next }, options),
    [setKeys],
  )
  // As text: what stands open beside the lanes, or that a list takes their place, changes no link.
  const beside = writeAddress({ ...listed, open: undefined, zoom: undefined, view: undefined })
  const zoomHref = useCallback(
    (next: string) =>
      viewHref('/timeline', writeAddress({ ...readAddress(beside).address, zoom: next })),
    [beside],
  )
  const onPin = useCallback(
    (from: string, to: string) => {
      setKeys({ zoom: undefined, filter: withDates(address.filter, from, to) })
    },
    [setKeys, address.filter],
  )
  // The buttons answer first.
  const listDrawn = listed.view === 'list'
  const listPressed = useRef(false)
  const listButton = <ListButton pressed={listPressed} />
  return (
    <ViewFrame
      title={words.title}
      fixed={listDrawn}
      {...(listDrawn ? {} : { scrollKey: 'timeline' })}
    >
      {listDrawn ? (
        <TimelineList tools={listButton} />
      ) : (
        <div className={styles['page']}>
          <div className={styles['lanes']}>
            <LanesView
              filter={filter}
              lanes={drawn.lanes}
              order={drawn.order}
              zoom={zoom}
              onZoom={onZoom}
              zoomHref={zoomHref}
              onPin={onPin}
              tools={<LaneTools lanes={lanes} order={order} />}
              toolsAfter={listButton}
              whenUndated={(timeline) => <NothingDated total={timeline.total} />}
            />
          </div>
          {idle || printing ? (
            <Suspense fallback={<div className={styles['waiting']} />}>
              <Trends />
            </Suspense>
          ) : (
            <div className={styles['waiting']} />
          )}
        </div>
      )}
    </ViewFrame>
  )
}
