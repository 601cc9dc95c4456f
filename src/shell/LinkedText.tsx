import { linkParts } from '#src/domain/links.ts'

/** A text that somebody typed, as it is; addresses of the web in it are links. */
export function LinkedText({ text }: { text: string }) {
  return linkParts(text).map(({ text: part, href }, at) =>
    href === undefined ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- Parts have no other name.
      <a key={at} href={href} target="_blank" rel="noreferrer">
        {part}
      </a>
    ),
  )
}
