import type { KeyboardEvent, RefObject } from 'react'
import { placeAfterKey } from './chartKeys.ts'

const placeOf = ({ dataset }: SVGElement) => ({
  series: Number(dataset['series']),
  bin: Number(dataset['bin']),
})

/** Lets the arrow keys go from link to link in a chart, which is itself one stop of Tab. */
export function useArrowKeys(ref: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    const links = [...(ref.current?.querySelectorAll<SVGAElement>('a[data-bin]') ?? [])]
    const places = links.map(placeOf)
    const at = links.findIndex((link) => link === document.activeElement)
    const next = placeAfterKey(event.key, places[at], places)
    if (!next) return
    event.preventDefault()
    links[places.indexOf(next)]?.focus()
  }
}
