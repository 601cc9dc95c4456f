/** The shipped records as a fetched asset. */
import { BadRecords, Unreachable } from '#src/server/store.ts'
import type { Chunk, Store } from '#src/server/store.ts'
import { applyFault, readFaults, takeFault } from '../faults.ts'
import { fromColumns } from './columns.ts'
import { fileNames, parseFile } from './files.ts'
import { recordsFile, unpacked } from './unpacked.ts'

/** Lets the page answer a press in the midst of work. */
const breath = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve)
  })

async function fetchText(fetchAsset: typeof fetch): Promise<string> {
  let response: Response
  let text: string
  try {
    response = await fetchAsset(recordsFile())
    text = response.ok ? await unpacked(response) : ''
  } catch {
    throw new Unreachable('The records could not be fetched')
  }
  if (!response.ok) {
    throw new Unreachable(`The records could not be fetched: status ${response.status}`)
  }
  // A host that answers what it doesn't have with a page.
  if (text.startsWith('<')) throw new Unreachable('The records are not there: a page came instead')
  return text
}

/** The files that stand in the one. Throws {@link BadRecords} where it is no such thing. */
function filesIn(text: string): Partial<Record<string, unknown>> {
  let message = 'is not an object of files'
  try {
    const files: unknown = JSON.parse(text)
    if (typeof files === 'object' && files !== null) return { ...files }
  } catch (error) {
    if (error instanceof Error) message = error.message
  }
  throw new BadRecords([{ path: 'records', message }])
}

/** A store over the file that the build placed beside the app. */
export function browserStore(fetchAsset: typeof fetch, pageQuery: () => string): Store {
  return {
    async *base(): AsyncIterable<Chunk> {
      const failed = await applyFault(takeFault(['records'], readFaults(pageQuery())))
      if (failed) throw new Unreachable('The records could not be fetched: failed on purpose')
      const files = filesIn(await fetchText(fetchAsset))
      for (const file of fileNames) {
        yield parseFile(file, file === 'release' ? files[file] : fromColumns(files[file]))
        await breath()
      }
    },
  }
}
