/** Whether anything is kept in this browser: asked at every start, before its code is loaded. */
import { hasSecondCopy } from './hasSecondCopy.ts'

export const DATABASE = 'parley'

/** Whether a log was ever kept here; where the browser doesn't tell, it has to be looked for. */
export async function isKept(): Promise<boolean> {
  try {
    const known = await indexedDB.databases()
    if (known.some(({ name }) => name === DATABASE)) return true
  } catch {
    return true
  }
  // The browser may have emptied a damaged database.
  return hasSecondCopy(DATABASE)
}
