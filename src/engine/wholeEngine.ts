/** The engine with all that it can be asked, for those who need no part of it later than another. */
import type { Records } from '#src/domain/records.ts'
import { articleRowsOf, articlesOf } from './articles.ts'
import { asksOf } from './asks.ts'
import { createEngine } from './engine.ts'
import { heardOf, rowsOf } from './heard.ts'
import { lanesOf } from './lanes.ts'
import { networkOf } from './network.ts'
import { cellOf } from './positionCell.ts'
import { positionChangesOf } from './positionChanges.ts'
import { positionsOf } from './positions.ts'
import type { Engine, WholeEngine } from './question.ts'
import { trendsOf } from './trends.ts'
import { voicesOf } from './voices.ts'

/** Builds the engine over records; each question loads nothing more. */
export function createWholeEngine(records: Records): WholeEngine {
  return wholeOf(createEngine(records))
}

/** All questions put to an engine. */
export function wholeOf({ over, inner: _inner, ...engine }: Engine): WholeEngine {
  return {
    ...engine,
    lanes: (asked) => over(asked.filter, (found, columns) => lanesOf(asked, columns, found)),
    trends: (asked) => over(asked.filter, (found, columns) => trendsOf(asked, columns, found)),
    network: (asked) => over(asked.filter, (found, columns) => networkOf(asked, columns, found)),
    asks: (asked) =>
      over(asked.filter, (found, columns, row) => asksOf(asked, columns, found, row)),
    voices: (asked) => over(asked.filter, (found, columns) => voicesOf(asked, columns, found)),
    heard: (filter) => over(filter, (found, columns) => heardOf(columns, found)),
    positions: (asked) =>
      over(asked.filter, (found, columns) => positionsOf(asked, columns, found)),
    positionCell: (asked) =>
      over(asked.filter, (found, columns, row) => cellOf(asked, columns, found, row)),
    positionChanges: (asked) =>
      over(asked.filter, (found, columns) => positionChangesOf(asked, columns, found)),
    articles: (filter) => over(filter, (found, columns) => articlesOf(columns, found)),
    articleRows: (id, filter) =>
      over(filter, (found, columns, row) => articleRowsOf(id, columns, found, row)),
    rowsOf: (id, filter) => over(filter, (found, columns, row) => rowsOf(id, columns, found, row)),
  }
}
