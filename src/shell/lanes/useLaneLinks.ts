import { useMemo } from 'react'
import { viewHref } from '#src/app/paths.ts'
import { readAddress, writeAddress } from '#src/contract/address.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Timeline } from '#src/contract/lanes.ts'
import { useListedAddress } from '../useAddress.ts'
import { usePagePath, useViewSearch } from '../useView.ts'
import { clampView, lengthOf, zoomText } from './axisView.ts'
import type { AxisView } from './axisView.ts'
import type { Crowd } from './crowds.ts'
import { crowdFilter, laneFilter } from './laneFilter.ts'
import type { DrawnBar, LaneModel } from './laneModel.ts'
import type { Axis } from './useAxis.ts'
import type { LanesAsked } from './useLaneData.ts'

/** The view that parts a crowd: its days with air on both sides, always nearer than now. */
export function viewOfCrowd({ items, first, last }: Crowd, axis: Axis): AxisView {
  const counted = items.filter(({ mark, date }) => mark === undefined && date === undefined)
  const from = Math.min(first / 2, ...counted.map((item) => item.from))
  const to = Math.max(last / 2, ...counted.map((item) => item.to))
  const length = Math.min((to - from) * 1.6, lengthOf(axis.view) / 2)
  const middle = (from + to) / 2
  return clampView({ from: middle - length / 2, to: middle + length / 2 }, axis.bounds, axis.least)
}

/** The statements of a lane of an answer. */
export function laneFilterAt(asked: LanesAsked, timeline: Timeline, at: number): StatementFilter {
  const { id = '', undated = 0 } = timeline.lanes[at] ?? {}
  return laneFilter(asked.filter, asked.lanes, id, () =>
    undated > 0
      ? undefined
      : timeline.marks?.flatMap((mark) => (mark.lane === at ? [mark.id] : [])),
  )
}

const NOTHING: StatementFilter = {}

/** Stands for an id while an address is written once for all marks. */
const PLACE = 'the-id'

/** The addresses that marks and bars lead to, whole, so that they open in new tabs too. */
export function useLaneLinks(props: {
  asked: LanesAsked
  timeline: Timeline
  axis: Axis
  zoomHref: ((zoom: string) => string) | undefined
}) {
  const { asked, timeline, axis, zoomHref } = props
  const address = useListedAddress()
  const path = usePagePath()
  const searchOf = useViewSearch()
  // As text: hundreds of links are written anew only where they lead elsewhere.
  const opened = viewHref(path, writeAddress({ ...address, view: undefined, open: PLACE }))
  const beside = writeAddress(searchOf('statements', NOTHING))
  return useMemo(() => {
    const keys = readAddress(beside).address
    const listOf = (lane: number, crowd: Crowd) => {
      const narrowed = laneFilterAt(asked, timeline, lane)
      const filter = crowdFilter(narrowed, crowd, (mark) => timeline.marks?.[mark]?.id)
      return viewHref('/statements', writeAddress({ ...keys, filter }))
    }
    return {
      mark: (id: string) => opened.replace(`open=${PLACE}`, `open=${id}`),
      bar: (lane: number, { crowd, opens }: DrawnBar) =>
        opens === 'zoom' && zoomHref
          ? zoomHref(zoomText(viewOfCrowd(crowd, axis)))
          : listOf(lane, crowd),
      zoomTo(model: LaneModel | undefined, key: string) {
        const thing = model?.things.find((each) => each.key === key)
        if (thing?.kind === 'bar') axis.move(viewOfCrowd(thing.crowd, axis), 'link')
      },
    }
  }, [asked, timeline, axis, zoomHref, opened, beside])
}
