/** From a click to what it brings on the screen. */
import type { Locator, Page } from 'playwright-core'
import { settled } from './pages.ts'

interface Waiting {
  painted: Promise<number>
}

/**
 * Milliseconds from a click to two animation frames after the first element of a selector is
 * another one, told by its name or text: it stands on the screen then.
 */
export async function clickToPainted(
  page: Page,
  target: Locator,
  selector: string,
): Promise<number> {
  await settled(page)
  await page.evaluate((wanted) => {
    const sign = () => {
      const element = document.querySelector(wanted)
      return element ? (element.getAttribute('aria-label') ?? element.textContent) : undefined
    }
    const before = sign()
    const state = window as unknown as Waiting
    state.painted = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`Nothing new in ${wanted}`)), 60_000)
      const onClick = ({ timeStamp }: MouseEvent) => {
        const observer = new MutationObserver(() => {
          const now = sign()
          if (now === undefined || now === before) return
          observer.disconnect()
          requestAnimationFrame(() => {
            requestAnimationFrame(() => resolve(performance.now() - timeStamp))
          })
        })
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: ['aria-label'],
        })
      }
      document.addEventListener('click', onClick, { capture: true, once: true })
    })
  }, selector)
  await target.click()
  return page.evaluate(() => (window as unknown as Waiting).painted)
}

/**
 * Milliseconds from a click to two animation frames after the words stand in some element of each
 * of the selectors, and not in a field of a form.
 */
export async function clickToWords(
  page: Page,
  target: Locator,
  words: string,
  selectors: readonly string[],
): Promise<number> {
  await settled(page)
  await page.evaluate(
    ([wanted, places]) => {
      const stands = () =>
        places.every((place) =>
          [...document.querySelectorAll(place)].some(
            (each) => !each.querySelector('form') && each.textContent?.includes(wanted),
          ),
        )
      const state = window as unknown as Waiting
      state.painted = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`${wanted} never came`)), 60_000)
        const onClick = ({ timeStamp }: MouseEvent) => {
          const observer = new MutationObserver(() => {
            if (!stands()) return
            observer.disconnect()
            requestAnimationFrame(() => {
              requestAnimationFrame(() => resolve(performance.now() - timeStamp))
            })
          })
          observer.observe(document.body, { subtree: true, childList: true, characterData: true })
        }
        document.addEventListener('click', onClick, { capture: true, once: true })
      })
    },
    [words, selectors] as const,
  )
  await target.click()
  return page.evaluate(() => (window as unknown as Waiting).painted)
}

/** The first of what is drawn in lanes, the name of the first lane, a part of the trends. */
export const THING = '[data-thing]'
const LANE = 'li [data-still] b'
const SEGMENT = '[data-chart] a[data-series]'

export const tab = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true })

/**
 * Lets another filter stand in the Statements view, of which nothing was asked in `view` yet: up to a
 * date that nearly all statements match, so that there is as much to draw as before.
 */
export async function refilter(page: Page, view: string, to: string) {
  await tab(page, 'Statements').click()
  await settled(page)
  await page.evaluate((date) => history.pushState({}, '', `/statements?to=${date}`), to)
  await page.locator(`a[href*="/${view}?to=${to}"]`).first().waitFor()
}

/** Milliseconds to the timeline and through its choices, from a fresh page of statements. */
export async function throughTimeline(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const first = await clickToPainted(page, tab(page, 'Timeline'), THING)
  await settled(page)
  await refilter(page, 'timeline', '2026-12-27')
  const again = await clickToPainted(page, tab(page, 'Timeline'), THING)
  const stakeholder = await clickToPainted(page, button('Stakeholder').first(), LANE)
  const topic = await clickToPainted(page, button('Topic').first(), LANE)
  const trends = await clickToPainted(page, button('Group').last(), SEGMENT)
  return { first, again, stakeholder, topic, trends }
}
