/** Bytes of a file as text. */

/** What a page says of its own encoding, in its first bytes. */
function named(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

function decode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The text of a file: by its mark, as UTF-8, as the page names it, or else as Windows-1252, in
 * which no byte is wrong. `encoding` is named where it is not UTF-8.
 */
export function decoded(
  bytes: Uint8Array,
  html: boolean,
): { text: string; encoding: string | undefined } {
  const marked = byMark(bytes)
  const own = html ? named(bytes) : undefined
  const tries = [...(marked ? [marked] : []), 'utf-8', ...(own ? [own] : [])]
  for (const label of tries) {
    const text = decode(bytes, label, true)
    if (text !== undefined) return { text, encoding: label === 'utf-8' ? undefined : label }
  }
  const last = 'windows-1252'
  return { text: decode(bytes, last, false) ?? '', encoding: last }
}
