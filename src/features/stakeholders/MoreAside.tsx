import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import styles from './StakeholdersTable.module.css'

/** A soft shadow at the right edge of the table as long as it goes on there. */
export function MoreAside({ scroller }: { scroller: RefObject<HTMLDivElement | null> }) {
  /** Where the table begins, and how far from the edge it ends, by the scroll bar. */
  const [place, setPlace] = useState<{ top: number; right: number }>()
  useEffect(() => {
    const box = scroller.current
    const table = box?.querySelector('table')
    if (!box || !table) return
    const look = () => {
      const more = box.scrollWidth - box.clientWidth - box.scrollLeft > 1
      const top = Math.max(0, table.offsetTop - box.scrollTop)
      const right = box.offsetWidth - box.clientWidth
      setPlace((now) => {
        if (!more) return undefined
        return now?.top === top && now.right === right ? now : { top, right }
      })
    }
    look()
    const observer = new ResizeObserver(look)
    for (const each of [box, ...box.children]) observer.observe(each)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [scroller])
  return place && <div className={styles['aside']} style={place} data-more-aside="" aria-hidden />
}
