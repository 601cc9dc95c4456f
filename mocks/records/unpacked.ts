/** Reading what the build has packed, on whatever host it stands. */
import { shipped } from './shipped.ts'

/** Whether this browser unpacks by itself; one that doesn't is given the plain file. */
export const canUnpack = () => typeof DecompressionStream === 'function'

/** The file of all records that this browser can read. */
export const recordsFile = () =>
  shipped.packed !== '' && canUnpack() ? shipped.packed : shipped.plain

/**
 * The text of a file that was packed with gzip. A host that knows its ending may have told the
 * browser, which then has unpacked it already: the first bytes show which it is. Rejects where the
 * packing is broken.
 */
export async function unpacked(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isPacked) return new TextDecoder().decode(bytes)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}
