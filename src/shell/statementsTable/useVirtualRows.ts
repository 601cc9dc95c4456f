import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { Range, VirtualItem, Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** A first guess; rows are measured once they are drawn. */
const ROW_HEIGHT = 96
const none: readonly number[] = []

/** Heights of the rows of lists that were left, so that their scroll places hold on coming back. */
const snapshots = new Map<string, VirtualItem[]>()
const KEPT = 8

function keepSnapshot(listKey: string, items: VirtualItem[]) {
  snapshots.delete(listKey)
  snapshots.set(listKey, items)
  if (snapshots.size > KEPT) snapshots.delete(snapshots.keys().next().value!)
}

/**
 * Forgets all heights. Rows that stay in the document are told anew: whoever watches their size
 * would not hear of one that stays the same.
 */
function measureAnew(virtualizer: Virtualizer<HTMLDivElement, Element>) {
  virtualizer.measure()
  // Works the places out again: heights are compared with those.
  virtualizer.getTotalSize()
  const adjusts = virtualizer.shouldAdjustScrollPositionOnItemSizeChange
  // Another list has its own scroll place.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false
  for (const row of virtualizer.elementsCache.values()) {
    if (row instanceof HTMLElement && row.isConnected) {
      virtualizer.resizeItem(virtualizer.indexFromElement(row), row.offsetHeight)
    }
  }
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = adjusts
}

/** What stands beside the rows in a scroller, at any depth: its size moves them. */
function* beside(rows: Element, box: Element): Generator<Element> {
  for (let inner = rows; inner !== box; inner = inner.parentElement!) {
    for (const sibling of inner.parentElement!.children) if (sibling !== inner) yield sibling
  }
}

/**
 * Which rows are in sight inside a scroller whose rows begin below other content. The focused row
 * stays in the document wherever one scrolls, so that the focus is never lost.
 */
export function useVirtualRows(props: {
  scroller: RefObject<HTMLDivElement | null>
  body: RefObject<HTMLTableSectionElement | null>
  total: number
  focusedIndex: number | undefined
  /** When it changes, the heights measured for other rows are forgotten. */
  listKey: string
  /** A first guess at the height of a row. */
  rowHeight?: number
  /** Rows that are drawn wherever one scrolls, in order. */
  kept?: readonly number[]
  /** Names a row wherever it stands, so that its height goes along when rows come before it. */
  keyOf?: (index: number) => string
  /** Rows are drawn at once, as many as fit into this height, before the scroller is measured. */
  firstHeight?: number
  /** How much of the scroller its heads cover. */
  headHeight?: number
}) {
  const { scroller, body, total, focusedIndex, listKey, rowHeight = ROW_HEIGHT } = props
  const { kept = none, keyOf, firstHeight, headHeight = 40 } = props
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box || !body.current) return
    const measure = () => {
      const rows = body.current
      if (!rows) return
      const top = rows.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop
      setMargin(Math.round(top))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    for (const element of beside(body.current, box)) observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, body])
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range)
      const besides = focusedIndex === undefined ? kept : [...kept, focusedIndex]
      const missing = besides.filter((at) => at < total && !indexes.includes(at))
      if (missing.length === 0) return indexes
      return [...new Set([...indexes, ...missing])].sort((a, b) => a - b)
    },
    [focusedIndex, kept, total],
  )
  const [before] = useState(() => snapshots.get(listKey) ?? [])
  const virtualizer = useVirtualizer({
    count: total,
    initialMeasurementsCache: before,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: margin,
    scrollPaddingStart: headHeight,
    overscan: 4,
    rangeExtractor,
    ...(keyOf ? { getItemKey: keyOf } : {}),
    ...(firstHeight ? { initialRect: { width: 0, height: firstHeight } } : {}),
  })
  const measured = useRef(listKey)
  useLayoutEffect(() => {
    if (measured.current !== listKey) measureAnew(virtualizer)
    measured.current = listKey
  }, [virtualizer, listKey])
  useEffect(() => () => keepSnapshot(measured.current, virtualizer.takeSnapshot()), [virtualizer])
  const items = virtualizer.getVirtualItems()
  const scrollTo = useCallback(
    (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    [virtualizer],
  )
  return {
    items,
    start: items.find((item) => item.index !== focusedIndex)?.index ?? 0,
    end: items.findLast((item) => item.index !== focusedIndex)?.index ?? 0,
    height: virtualizer.getTotalSize(),
    margin,
    measure: virtualizer.measureElement,
    scrollTo,
  }
}
