/** What is proposed for the fields of an article, and where it was taken from. */
import type { ReviewArticle } from '#src/contract/reviews.ts'

/** The fields that something can be proposed for. */
export type ProposedField = Exclude<
  keyof ReviewArticle,
  'titleIs' | 'archiveUrl' | 'originalOutlet' | 'noteEn' | 'noteFr'
>

/** Where a value stood. */
export type Origin =
  /** A `meta` of a page, by its name or property. */
  | { is: 'meta'; name: string }
  /** A field of the page's JSON-LD. */
  | { is: 'json-ld'; name: string }
  /** An element of the page, as it is written: `<time>`. */
  | { is: 'element'; name: string }
  /** The comment in which a browser notes where it saved a page from. */
  | { is: 'saved-from' }
  /** A line of the text, counted from one. */
  | { is: 'line'; line: number }
  /** The address of the article. */
  | { is: 'address' }
  /** What other recorded articles of that host have. */
  | { is: 'known-outlet'; host: string }
  /** The words of the text, by how often the small words of each language stand there. */
  | { is: 'words' }

export interface Found {
  value: string
  from: Origin
}

/** For each field what was found, the surest first. */
export type FoundFields = Partial<Record<ProposedField, readonly Found[]>>
