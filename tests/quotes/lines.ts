/** What is said in small texts, for tests to read. All people and places in them are invented. */
import { extract } from '#src/extract/extract.ts'

/** Who said what, as one line a proposal. */
export const linesOf = (text: string): string[] =>
  extract(text, { stakeholders: [], topics: [], examples: [] }).proposals.map(
    ({ kind, speaker, spans }) =>
      `${kind}, ${speaker?.name ?? 'nobody'}: ${spans.map(({ exact }) => exact).join(' | ')}`,
  )

/** Enough of each language that a short text is known for what it is. */
export const EN = 'The ferries of Pell were late in the spring, and Ada Bell was at the quay.\n\n'
export const FR =
  'Les bacs de Pell étaient en retard au printemps, et Ada Bel était sur le quai.\n\n'
