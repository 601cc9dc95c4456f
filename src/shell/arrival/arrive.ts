/** Where the focus goes, and what is read, when another page has taken the place of the last. */
import { focusHead } from '../focusHead.ts'

/** Milliseconds after which a page is named by what stands of it, though more is to come. */
const PATIENCE = 1000

/** What names a page: its head, or for want of one whatever heads it; the page itself at worst. */
function headOf(main: HTMLElement, isLate: boolean): HTMLElement | null {
  const head = main.querySelector<HTMLElement>('h1')
  return head || !isLate ? head : (main.querySelector<HTMLElement>('h2') ?? main)
}

/** Whether nothing holds the focus: what held it has gone, or it was sent to the page as a whole. */
function isLost(main: HTMLElement): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement === main
}

/** Whether what was pressed still holds the focus; a page that places it chooses a head or field. */
function stillStands(main: HTMLElement): boolean {
  const { activeElement } = document
  return !main.contains(activeElement) || activeElement!.matches('a, button')
}

/** Calls `act` when the page stands, or when it has kept one waiting; gives the way to call it off. */
function onceStanding(main: HTMLElement, act: (head: HTMLElement) => void): () => void {
  let isLate = false
  const look = () => {
    if (!isLate && main.querySelector('[aria-busy=true]')) return
    const head = headOf(main, isLate)
    if (!head) return
    stop()
    act(head)
  }
  const observer = new MutationObserver(look)
  observer.observe(main, { childList: true, subtree: true, attributeFilter: ['aria-busy'] })
  const timer = setTimeout(() => {
    isLate = true
    look()
  }, PATIENCE)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  look()
  return stop
}

/**
 * Sees to it that the name of a page that has just come is read, once: the focus goes to its head
 * where it was lost with the last page, and stays with the head where that is drawn anew; where the
 * link that was pressed still stands, `tell` is called instead. Who has the focus elsewhere, the
 * page's own form or dialog say, keeps it. Nothing scrolls. Gives the way to call it off.
 */
export function arrive(main: HTMLElement, tell: () => void): () => void {
  if (!isLost(main)) return stillStands(main) ? onceStanding(main, tell) : () => {}
  let placed: HTMLElement | undefined
  let wait = () => {}
  const place = (head: HTMLElement) => {
    if (isLost(main)) {
      placed = head
      focusHead(head)
    }
  }
  const seek = () => {
    wait()
    wait = onceStanding(main, place)
  }
  // Where more comes the head may be another: it was focused, so it takes the focus with it.
  const observer = new MutationObserver(() => {
    if (placed === undefined || placed.isConnected) return
    placed = undefined
    seek()
  })
  const stop = () => {
    wait()
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('pointerdown', stop)
  }
  const onFocus = ({ target }: FocusEvent) => {
    if (target === placed) return
    // Sent to the page as a whole, by who does not know its head.
    if (target === main) seek()
    else stop()
  }
  observer.observe(main, { childList: true, subtree: true })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('pointerdown', stop)
  seek()
  return stop
}
