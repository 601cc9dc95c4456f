/** The pages that are open: which version each of them runs. */
import type { ToPage } from '#src/contract/offline.ts'
import type { OpenPage } from './scope.ts'

/** Milliseconds; a page that rests or sleeps may not answer at all. */
const PATIENCE = 2000

function entryOf(page: OpenPage): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => resolve(undefined), PATIENCE)
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      port1.close()
      resolve(typeof data === 'string' ? data : undefined)
    })
    port1.start()
    const asked: ToPage = { kind: 'whichEntry' }
    page.postMessage(asked, [port2])
  })
}

/** The entry scripts of all open pages; undefined where one of them doesn't say. */
export async function openEntries(pages: readonly OpenPage[]): Promise<string[] | undefined> {
  const entries = await Promise.all(pages.map(entryOf))
  const told = entries.filter((entry) => entry !== undefined)
  return told.length === entries.length ? told : undefined
}
