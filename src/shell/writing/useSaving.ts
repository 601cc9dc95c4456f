import { ApiError, clientError } from '#src/client/apiError.ts'
import { useWrite } from './useWrite.ts'
import { staleFields } from './staleFields.ts'
import type { StaleField } from './staleFields.ts'

/** The record that a form was begun on, and its last change then. */
export interface Base<R> {
  before: R
  changeId?: string | undefined
}

/** The record as it is now, what the form makes of it, and where they differ. */
export interface Stale<R> {
  now: Base<R>
  yours: R
  fields: StaleField[]
}

/** Who makes a change, and why. */
export interface About {
  by: string
  why: string
}

/** How a form of one kind of record saves; `F` is what stands in the form. */
export interface Savable<R, F> {
  /** The fields that the form can change, which two versions of a record may differ in. */
  fieldsOf: (theirs: R, yours: R) => readonly string[]
  /**
   * Writes what makes the one record of the other, and gives the id it is kept under; undefined
   * where nothing would change. Throws {@link ApiError}: `stale` where it was changed meanwhile.
   */
  write: (base: Base<R>, after: R, form: F, about: About) => Promise<string | undefined>
  /**
   * Record and last change as they are now; `version` says whether both were read of one. Throws
   * {@link ApiError}.
   */
  readNow: (id: string) => Promise<Base<R> & { oneVersion: boolean }>
}

type Outcome<R> = { saved: string } | 'unchanged' | 'failed' | Stale<R>

/** Enough for one who writes without end to be met between two writes. */
const TRIES = 5

/** Sends what was changed; what it answers is told by the form. */
export function useSaving<R extends { id: string }, F>(of: Savable<R, F>) {
  const writing = useWrite()

  const readNow = async (id: string): Promise<Base<R>> => {
    for (let left = TRIES; left > 0; left -= 1) {
      const { oneVersion, ...now } = await of.readNow(id)
      if (oneVersion) return now
    }
    throw clientError('stale', 'The record changes faster than it can be read')
  }

  const send = async (base: Base<R>, after: R, form: F, about: About): Promise<Outcome<R>> => {
    try {
      const saved = await of.write(base, after, form, about)
      return saved === undefined ? 'unchanged' : { saved }
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.code !== 'stale') throw error
      const now = await readNow(after.id)
      const names = of.fieldsOf(now.before, after)
      return { now, yours: after, fields: staleFields(names, base.before, now.before, after) }
    }
  }

  return {
    saving: writing.writing,
    problem: writing.problem,
    clear: writing.clear,
    async save(base: Base<R>, after: R, form: F, about: About): Promise<Outcome<R>> {
      return (await writing.write(() => send(base, after, form, about))) ?? 'failed'
    },
  }
}
