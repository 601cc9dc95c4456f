/** Text search: which rows match a query. Shared texts (names, topics, titles) are indexed once. */
import type { Stakeholder, Text2 } from '#src/contract/records.ts'
import { searchTerms } from '#src/contract/tokens.ts'
import type { SearchTerm } from '#src/contract/tokens.ts'
import { STANCE_COUNT } from './coder.ts'
import type { Columns } from './columns.ts'
import { createSetInterner, markSets } from './intern.ts'
import { createRowIndex } from './rowIndex.ts'
import type { RowIndex } from './rowIndex.ts'
import { createTokenIndex } from './tokenIndex.ts'

/** Queries whose rows are kept. */
const KEPT = 4

interface SearchIndex {
  /** 1 for each row that matches the query, 0 for the others; not to be written to. */
  match(query: string): Uint8Array
}

export interface Search extends SearchIndex {
  /** The index of the statements' own words that was made last, for these rows or earlier ones. */
  lastRows(): RowIndex | undefined
}

const both = (text: Text2) => [text.en, text.fr].filter((part) => part !== null)

/** What a stakeholder is called; of a private person only the role that stands as the name. */
function namesOf(stakeholder: Stakeholder | undefined): string[] {
  if (!stakeholder) return []
  return [...both(stakeholder.name), ...(stakeholder.private ? [] : stakeholder.aliases)]
}

function spread(column: Int32Array, marks: Uint8Array, rows: Uint8Array) {
  for (let row = 0; row < rows.length; row++) rows[row]! |= marks[column[row]!]!
}

/** Indexes the texts of all rows; the words of statements over the index before, if there is one. */
export function createSearch(columns: Columns, previous?: Search): Search {
  // Made when first asked: an edit waits for no index that nobody searches.
  const earlier = previous?.lastRows()
  let rows: RowIndex | undefined
  let made: SearchIndex | undefined
  return {
    // Not the search before itself: each would hold on to the one before it.
    lastRows: () => rows ?? earlier,
    match(query) {
      rows ??= earlier?.over(columns) ?? createRowIndex(columns)
      made ??= createSearchIndex(columns, rows)
      return made.match(query)
    },
  }
}

function createSearchIndex(columns: Columns, rowIndex: RowIndex): SearchIndex {
  const { size, lookup } = columns
  const stakeholders = columns.stakeholders.values
  const nameIndex = createTokenIndex(stakeholders.length, (at) => namesOf(stakeholders[at]))
  const topicIds = columns.topics.values
  const topicIndex = createTokenIndex(topicIds.length, (at) => {
    const topic = lookup.topic(topicIds[at]!)
    return topic ? both(topic.label) : []
  })
  const articleIds = [...new Set(columns.sourceSets.flatMap((set) => set.articleIds))]
  const articleNumbers = new Map(articleIds.map((id, at) => [id, at]))
  const titleIndex = createTokenIndex(articleIds.length, (at) => {
    const title = lookup.article(articleIds[at]!)?.title
    return title === undefined ? [] : [title]
  })
  const articleSets = createSetInterner()
  const setOfSource = columns.sourceSets.map((set) =>
    articleSets.add(set.articleIds.map((id) => articleNumbers.get(id)!)),
  )
  const articleSet = columns.source.map((source) => setOfSource[source]!)
  const articles = articleSets.flat()

  function markTerm(term: SearchTerm): Uint8Array {
    const rows = new Uint8Array(size)
    rowIndex.mark(term, rows)
    const names = new Uint8Array(stakeholders.length)
    if (nameIndex.mark(term, names)) {
      spread(columns.speaker, names, rows)
      spread(columns.behalf, markSets(columns.behalfSets, names), rows)
      spread(columns.addressee, markSets(columns.addresseeSets, names), rows)
    }
    const topics = new Uint8Array(topicIds.length)
    if (topicIndex.mark(term, topics)) {
      const positions = new Uint8Array(topicIds.length * STANCE_COUNT)
      for (let at = 0; at < positions.length; at++) positions[at] = topics[(at / STANCE_COUNT) | 0]!
      spread(columns.position, markSets(columns.positionSets, positions), rows)
    }
    const titles = new Uint8Array(articleIds.length)
    if (titleIndex.mark(term, titles)) spread(articleSet, markSets(articles, titles), rows)
    return rows
  }

  function matchAnew(query: string): Uint8Array {
    let rows: Uint8Array | undefined
    for (const term of searchTerms(query)) {
      const marks = markTerm(term)
      if (term.exclude) for (let row = 0; row < size; row++) marks[row]! ^= 1
      if (!rows) rows = marks
      else for (let row = 0; row < size; row++) rows[row]! &= marks[row]!
    }
    return rows ?? new Uint8Array(size).fill(1)
  }

  // The words of a question mostly stay while its other keys are changed.
  const kept = new Map<string, Uint8Array>()
  return {
    match(query) {
      const held = kept.get(query) ?? matchAnew(query)
      kept.delete(query)
      kept.set(query, held)
      if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
      return held
    },
  }
}
