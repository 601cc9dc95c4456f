/** The lines of the table: asks, and places whose asks are still on their way. */
import type { StatementRow } from '#src/contract/answers.ts'
import type { AskPage } from '#src/contract/asks.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import type { RefLookup } from '#src/shell/statementsTable/refLookup.ts'

/** A line whose ask is there. */
export interface FilledAsk {
  index: number
  row: StatementRow
  refs: RefLookup
  /** The statement that answers, if it is among the records. */
  answerOf: (id: string) => StatementRow | undefined
  recordsThrough: string
  /** It was added here: a link to it leads nowhere else. */
  onlyHere: boolean
}

export type AskLine = FilledAsk | { index: number; row: undefined }

type Named = Pick<FilledAsk, 'refs' | 'answerOf' | 'recordsThrough'>

const known = new WeakMap<AskPage, Named>()

function namedIn(page: AskPage): Named {
  let named = known.get(page)
  if (!named) {
    const answers = new Map(page.answers.map((row) => [row.statement.id, row]))
    named = {
      refs: refLookup(page.refs),
      answerOf: (id) => answers.get(id),
      recordsThrough: page.recordsThrough,
    }
    known.set(page, named)
  }
  return named
}

/** One line for each ask; gaps where a page is awaited. */
export function askLines(pages: readonly AskPage[], total: number): AskLine[] {
  const lines = Array.from({ length: total }, (_none, index): AskLine => ({
    index,
    row: undefined,
  }))
  for (const page of pages) {
    const named = namedIn(page)
    for (const [at, row] of page.items.entries()) {
      const index = page.offset + at
      const onlyHere = page.added?.includes(row.statement.id) ?? false
      if (index < total) lines[index] = { index, row, onlyHere, ...named }
    }
  }
  return lines
}
