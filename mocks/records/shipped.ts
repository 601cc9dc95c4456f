/**
 * Where the shipped records are. These are the places while developing; the build packs the records
 * and answers the first question ahead, and puts its own places here (`tools/shippedRecords.ts`).
 */

export interface Shipped {
  /** All records as JSON, an object of the files of `mocks/data`. */
  plain: string
  /** The same packed with gzip; empty where nothing is packed. */
  packed: string
  /** What was answered ahead: packed, and to which questions. */
  first?: { packed: string; questions: readonly string[] }
}

export const shipped: Shipped = { plain: `${import.meta.env.BASE_URL}records.json`, packed: '' }
