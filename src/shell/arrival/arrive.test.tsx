import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { arrive } from './arrive.ts'

let main: HTMLElement
let stop = () => {}
const tell = vi.fn<() => void>()
const shown = (html: string) => {
  main.innerHTML = html
}
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!
/** Lets the observers of the document speak. */
const drawn = () => Promise.resolve()

beforeEach(() => {
  vi.useFakeTimers()
  tell.mockClear()
  document.body.innerHTML = '<nav><a href="#asks">Asks</a></nav><main tabindex="-1"></main>'
  main = find('main')
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('where the focus went with the last page', () => {
  it('goes to the head of the page, which is not said besides', () => {
    shown('<h1>Asks</h1>')
    stop = arrive(main, tell)
    expect(find('h1')).toHaveFocus()
    expect(find('h1')).toHaveAttribute('tabindex', '-1')
    vi.runAllTimers()
    expect(tell).not.toHaveBeenCalled()
  })

  it('moves nothing that can be seen', () => {
    shown('<h1>Asks</h1>')
    const focus = vi.spyOn(find('h1'), 'focus')
    stop = arrive(main, tell)
    expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true })
  })

  it('waits for a page that comes late', async () => {
    stop = arrive(main, tell)
    shown('<h1>Article</h1><div aria-busy="true"></div>')
    await drawn()
    expect(document.body).toHaveFocus()
    shown('<h1>Miners ask for a seat</h1>')
    await drawn()
    expect(find('h1')).toHaveFocus()
  })

  it('does not wait longer than a second, and stays with a head that is drawn anew', async () => {
    shown('<h1>Article</h1><div aria-busy="true"></div>')
    stop = arrive(main, tell)
    vi.advanceTimersByTime(1000)
    expect(find('h1')).toHaveFocus()
    shown('<h1>Miners ask for a seat</h1>')
    await drawn()
    expect(find('h1')).toHaveFocus()
    expect(find('h1')).toHaveTextContent('Miners ask for a seat')
  })

  it.each([
    ['<h2>A part of the page is missing</h2>', 'h2'],
    ['<p>Nothing</p>', 'main'],
  ])('makes do without a head: %s', (html, place) => {
    shown(html)
    stop = arrive(main, tell)
    vi.advanceTimersByTime(1000)
    expect(find(place)).toHaveFocus()
  })

  it('leaves it in a field of the page that took it first', async () => {
    stop = arrive(main, tell)
    shown('<input />')
    find('input').focus()
    shown('<h1>Asks</h1><input />')
    await drawn()
    vi.runAllTimers()
    expect(document.body).toHaveFocus()
  })

  it('goes on to the head where the page as a whole got it', () => {
    shown('<h1>Asks</h1>')
    stop = arrive(main, tell)
    main.focus()
    expect(find('h1')).toHaveFocus()
  })

  it('lets go where somebody pressed a place of the page', async () => {
    shown('<h1>Asks</h1>')
    stop = arrive(main, tell)
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    shown('<h1>Asks, again</h1>')
    await drawn()
    vi.runAllTimers()
    expect(document.body).toHaveFocus()
  })
})

describe('where the focus still stands', () => {
  it.each(['nav', 'main'])('says the page of a link in %s, and leaves the focus there', (place) => {
    shown('<h1>Asks</h1><a href="#more">More</a>')
    find(`${place} a`).focus()
    stop = arrive(main, tell)
    expect(tell).toHaveBeenCalledOnce()
    expect(find(`${place} a`)).toHaveFocus()
  })

  it.each(['<input />', '<h2 tabindex="-1">Statement</h2>'])(
    'says nothing where the page has placed it: %s',
    (html) => {
      shown(`<h1>Asks</h1>${html}`)
      const placed = find('main > :last-child')
      placed.focus()
      stop = arrive(main, tell)
      vi.runAllTimers()
      expect(placed).toHaveFocus()
      expect(tell).not.toHaveBeenCalled()
    },
  )
})
