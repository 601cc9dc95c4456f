import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Hidden } from '#src/ui/Hidden.tsx'
import { titledPage } from '#src/ui/useTitle.ts'
import { arrive } from './arrive.ts'

/** Milliseconds until what is told can be heard, and the page has its title. */
const PAUSE = 100

/**
 * Reads the name of `page` when it takes the place of another: by the focus on its head, or, where
 * the link that led there still stands, by saying it.
 */
export function Arrival({ page }: { page: string }) {
  const [told, setTold] = useState('')
  const stop = useRef(() => {})
  // Before anything is placed anew: what watched the last page must not take this one for it.
  useLayoutEffect(() => () => stop.current(), [page])
  useEffect(() => {
    const main = document.querySelector('main')
    if (!main) return
    setTold('')
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = arrive(main, () => {
      timer = setTimeout(() => setTold(titledPage()), PAUSE)
    })
    stop.current = () => {
      clearTimeout(timer)
      leave()
    }
    return stop.current
  }, [page])
  // No role: the one `status` of a page counts its statements.
  return (
    <Hidden>
      <span aria-live="polite" data-arrival="">
        {told}
      </span>
    </Hidden>
  )
}
