/**
 * The answer to the first question, worked out by the build with the very application that answers
 * all others. Who opens the app sees the table before stand-in and records are there.
 */
import { shipped } from './records/shipped.ts'
import { canUnpack, unpacked } from './records/unpacked.ts'
import { isKept } from './store/isKept.ts'

interface Answered {
  /** JSON, as the application answers. */
  body: string
  /** The version of the records it was answered from. */
  version: string
}

export interface FirstAnswer {
  /**
   * The answer to a question, given as path and query after `/api`; undefined where it wasn't
   * answered ahead, can't be had, or may be another here: whoever has changes of their own.
   */
  to(question: string): Promise<Answered | undefined>
}

/** Reads the one answer there is: it is given once to each question. */
export function createFirstAnswer(fetchAsset: typeof fetch, file = shipped.first): FirstAnswer {
  const left = new Set(canUnpack() ? file?.questions : [])
  async function read(packed: string): Promise<Answered | undefined> {
    const [response, kept] = await Promise.all([fetchAsset(packed), isKept()])
    if (kept || !response.ok) return undefined
    const body = await unpacked(response)
    const { version } = JSON.parse(body) as { version?: unknown }
    return typeof version === 'string' ? { body, version } : undefined
  }
  return {
    async to(question) {
      if (!file || !left.delete(question)) return undefined
      return read(file.packed).catch(() => undefined)
    },
  }
}
