/** Addresses inside a text that a person typed. */

/** A piece of a text; with `href` where it is an address that a page may link to. */
export interface LinkPart {
  text: string
  href?: string
}

/** Signs that end a sentence or bracket after an address, and are no part of it. */
const TAIL = /[.,;:!?)\]}»”’'"]+$/u

function hrefOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, href } = new URL(text)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

/** The text in pieces, which joined are the text again. Only `http` and `https` become links. */
export function linkParts(text: string): LinkPart[] {
  const parts: LinkPart[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(/\bhttps?:\/\/[^\s<>"]+/giu)) {
    const address = found.replace(TAIL, '')
    const href = hrefOf(address)
    if (href === undefined) continue
    if (index > at) parts.push({ text: text.slice(at, index) })
    parts.push({ text: address, href })
    at = index + address.length
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}
