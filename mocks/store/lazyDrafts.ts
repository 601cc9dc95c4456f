import type { Drafts } from '#src/server/drafts.ts'
import { isKept } from './isKept.ts'

/** Drafts whose code loads when a form first asks for them. */
export function createLazyDrafts(load: () => Promise<Drafts>): Drafts {
  let loading: Promise<Drafts> | undefined
  const real = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
  return {
    get: async (key) => (await real()).get(key),
    set: async (key, value) => (await real()).set(key, value),
    setIf: async (key, value, may) => (await real()).setIf(key, value, may),
    // To list what is not there must not make a database, least of all after all was erased.
    list: async () => ((await isKept()) ? (await real()).list() : []),
    remove: async (key) => (await real()).remove(key),
  }
}
