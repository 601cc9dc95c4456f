import { useEffect, useRef, useState } from 'react'
import type { MouseEvent, PointerEvent, RefObject } from 'react'
import { isEasilyHit, nearestBin } from './touched.ts'
import type { TrendDrawing } from './useTrendDrawing.ts'

interface Standing {
  bin: number
  box: DOMRect
  link: SVGAElement
}

/**
 * Lets a finger take a whole column of a chart: what it touches is followed where it can be hit,
 * else the column nearest to the place is picked, whose numbers then stand under the chart.
 */
export function useTouched(chart: RefObject<HTMLElement | null>, drawing: TrendDrawing) {
  const { trends } = drawing
  const [picked, setPicked] = useState<{ trends: unknown; bin: number }>()
  // Of other numbers another column would be meant.
  const bin = picked?.trends === trends ? picked.bin : undefined
  const touching = useRef(false)
  const parts = () =>
    [...(chart.current?.querySelectorAll<SVGAElement>('a[data-bin]') ?? [])].map(
      (link): Standing => ({
        bin: Number(link.dataset['bin']),
        box: link.getBoundingClientRect(),
        link,
      }),
    )
  const pick = (next: number | undefined) =>
    setPicked(next === undefined ? undefined : { trends, bin: next })
  useEffect(() => {
    if (bin === undefined) return
    const links = chart.current?.querySelectorAll(`a[data-bin="${bin}"]`) ?? []
    for (const link of links) link.toggleAttribute('data-picked', true)
    return () => {
      for (const link of links) link.removeAttribute('data-picked')
    }
  }, [chart, bin, drawing])
  return {
    bin,
    pick,
    handlers: {
      onPointerDownCapture: (event: PointerEvent) => {
        touching.current = event.pointerType === 'touch'
      },
      onClickCapture: (event: MouseEvent) => {
        // Enter clicks too, and a screen reader does where nothing was touched.
        if (!touching.current || event.detail === 0) return
        touching.current = false
        const all = parts()
        const link = (event.target as Element).closest('a[data-bin]')
        const hit = all.find((part) => part.link === link)
        if (hit && isEasilyHit(hit, all)) return
        const nearest = nearestBin(event.clientX, all)
        if (nearest === undefined) return
        event.preventDefault()
        event.stopPropagation()
        pick(nearest)
      },
    },
  }
}
