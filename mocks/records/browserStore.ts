/** The shipped records as fetched assets. */
import articles from '../data/articles.json?url'
import groups from '../data/groups.json?url'
import milestones from '../data/milestones.json?url'
import release from '../data/release.json?url'
import stakeholders from '../data/stakeholders.json?url'
import statements from '../data/statements.json?url'
import topics from '../data/topics.json?url'
import { Unreachable } from '#src/server/store.ts'
import type { Chunk, Store } from '#src/server/store.ts'
import { applyFault, readFaults, takeFault } from '../faults.ts'
import { fileNames, parseFile } from './files.ts'
import type { FileName } from './files.ts'

const urls: Record<FileName, string> = {
  articles,
  groups,
  milestones,
  release,
  stakeholders,
  statements,
  topics,
}

async function fetchText(file: FileName, fetchAsset: typeof fetch): Promise<string> {
  let response: Response
  try {
    response = await fetchAsset(urls[file])
  } catch {
    throw new Unreachable(`${file}.json could not be fetched`)
  }
  if (!response.ok) {
    throw new Unreachable(`${file}.json could not be fetched: status ${response.status}`)
  }
  return response.text()
}

/** A store over the files that the build placed beside the app; all are fetched at once. */
export function browserStore(fetchAsset: typeof fetch, pageQuery: () => string): Store {
  return {
    async *base(): AsyncIterable<Chunk> {
      const failed = await applyFault(takeFault(['records'], readFaults(pageQuery())))
      if (failed) throw new Unreachable('The records could not be fetched: failed on purpose')
      const texts = fileNames.map((file) => fetchText(file, fetchAsset))
      // One failure is told; the others must not count as unhandled.
      for (const text of texts) text.catch(() => {})
      for (const [at, file] of fileNames.entries()) yield parseFile(file, await texts[at]!)
    },
  }
}
