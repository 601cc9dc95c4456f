/**
 * The query of an address, both ways: the filter and the keys reserved beside it, in one canonical
 * string. This is the router's own parse and stringify.
 */
import * as z from 'zod/mini'
import { ArticleSort, articleKinds, DEFAULT_ARTICLE_SORT } from './articleChoices.ts'
import { LONGEST_NAME, entities } from './changes.ts'
import type { Entity } from './changes.ts'
import { DEFAULT_SORT, Sort } from './questions.ts'
import {
  StatementFilter,
  comparePairs,
  filterFromPairs,
  filterPairs,
  readPairs,
  writePairs,
} from './filter.ts'
import type { Ignored, QueryPair } from './filter.ts'
import { Day, Id } from './records.ts'
import {
  AskSort,
  DEFAULT_ASK_SORT,
  DEFAULT_STAKEHOLDER_SORT,
  LeastText,
  StakeholderSort,
  changeVoices,
  columnOrders,
  laneKinds,
  laneOrders,
  networkSizes,
  rowKinds,
  rowOrders,
  stanceViews,
  tieViews,
  trendKinds,
  trendUnits,
} from './viewChoices.ts'

/** What the lanes of the timeline stand for, and their order: `group`, `topic-name` … */
export const laneViews = laneKinds.flatMap((kind) =>
  laneOrders.map((order) => (order === 'count' ? kind : (`${kind}-${order}` as const))),
)
export type LaneView = (typeof laneViews)[number]

/** How a trend is drawn. */
export const trendShapes = ['stack', 'line', 'share'] as const
export type TrendShape = (typeof trendShapes)[number]
/** What the trends count, by what unit, drawn how: `stance`, `group-week`, `topic-month-share` … */
export const trendViews = trendKinds.flatMap((kind) =>
  trendUnits.flatMap((unit) =>
    trendShapes.map((shape) => {
      if (shape !== 'stack') return `${kind}-${unit}-${shape}` as const
      return unit === 'month' ? kind : (`${kind}-${unit}` as const)
    }),
  ),
)
export type TrendView = (typeof trendViews)[number]

/** What voices are counted by: statements or independent articles, as shares or as numbers. */
export const voiceViews = ['statements', 'statements-stack', 'articles', 'articles-stack'] as const
export type VoiceView = (typeof voiceViews)[number]

/**
 * What the page of sources lists, beside articles with a match: all, those of one kind, or outlets.
 */
export const articleViews = ['all', ...articleKinds, 'outlets'] as const
export type ArticleView = (typeof articleViews)[number]

/** First and last day on the screen: `2025-03-01..2025-04-30`. */
const Zoom = z.string().check(
  z.refine((text) => {
    const [start, end, ...more] = text.split('..')
    const days = Day.safeParse(start).success && Day.safeParse(end).success
    return days && more.length === 0 && start! <= end!
  }),
)

/** A kind of record, or one record: `statement`, `statement:s001`. */
const RecordKey = z.string().check(
  z.refine((text) => {
    const at = text.indexOf(':')
    const kind = at < 0 ? text : text.slice(0, at)
    return (
      (entities as readonly string[]).includes(kind) &&
      (at < 0 || Id.safeParse(text.slice(at + 1)).success)
    )
  }),
)

/** The groups that the matrix of positions is opened to: ids joined by dots, or all of them. */
export const ALL_OPENED = '*'
const Opened = z
  .string()
  .check(
    z.refine(
      (text) => text === ALL_OPENED || text.split('.').every((id) => Id.safeParse(id).success),
    ),
  )

/** One cell of it: `group.religious.peace`, `stakeholder.dfc.peace`, `behalf.dfc.peace`. */
const Cell = z.string().check(
  z.refine((text) => {
    const [row, ...ids] = text.split('.')
    const known = (rowKinds as readonly string[]).includes(row ?? '')
    return known && ids.length === 2 && ids.every((id) => Id.safeParse(id).success)
  }),
)

/** Keys beside the filter. `fault` makes the stand-in fail on purpose (see mocks/faults). */
const reserved = {
  sort: z.union([Sort, StakeholderSort, AskSort, ArticleSort]),
  open: Id,
  lanes: z.enum(laneViews),
  by: z.union([z.enum(trendViews), z.enum(voiceViews)]),
  zoom: Zoom,
  view: z.enum(['list', 'grouped', 'voices', 'changes', 'speaks', 'agreement', ...articleViews]),
  /** Of networks alone, as the three that follow. */
  ties: z.enum(tieViews),
  also: z.enum(stanceViews),
  weight: LeastText,
  most: z.enum(networkSizes),
  find: z.string().check(z.minLength(1)),
  /** Of the page of changes alone, as the three that follow. */
  who: z.string().check(z.maxLength(LONGEST_NAME)),
  record: RecordKey,
  since: Day,
  until: Day,
  /** Of the positions alone, as the six that follow. */
  rows: z.enum(rowOrders),
  columns: z.enum(columnOrders),
  least: z.string().check(z.regex(/^[1-9]\d{0,3}$/)),
  opened: Opened,
  cell: Cell,
  said: z.enum(changeVoices),
  reversals: z.enum(['1']),
  fault: z.string(),
} as const

export const Address = z.object({
  filter: StatementFilter,
  /** Of statements, stakeholders, asks or articles. Absent: newest said first; most statements
   * first; latest published first. */
  sort: z.optional(reserved.sort),
  /** The statement whose panel stands over the view. */
  open: z.optional(reserved.open),
  /** Absent: by group, largest first. */
  lanes: z.optional(reserved.lanes),
  /** Absent: trends by stance and month, stacked; voices by statement, as shares. */
  by: z.optional(reserved.by),
  /** Absent: all there is. */
  zoom: z.optional(reserved.zoom),
  /**
   * `list`: the timeline as a table; `grouped`: stakeholders under their groups; `voices`: of the
   * page of asks, who was heard, `speaks`: who speaks to whom; `changes`: of the page of
   * positions, who changed, `agreement`: who agrees with whom; of the page of sources, see
   * `articleViews`.
   */
  view: z.optional(reserved.view),
  /** What ties of agreement count, and which are kept. Absent: pairs of statements, both kinds. */
  ties: z.optional(reserved.ties),
  /** What conditional and neutral stances count as in agreement. Absent: neither counts. */
  also: z.optional(reserved.also),
  /** The smallest weight of a tie. */
  weight: z.optional(reserved.weight),
  /** How many stakeholders a network shows at most. Absent: 60, on phones 30. */
  most: z.optional(reserved.most),
  /** Words of the names of stakeholders. */
  find: z.optional(reserved.find),
  /** Who made the changes that are shown; empty: who gave no name. */
  who: z.optional(reserved.who),
  /** A kind of record (`statement`), or one record (`statement:s001`), whose changes are shown. */
  record: z.optional(reserved.record),
  /** First and last day of the changes that are shown, where the reader is. */
  since: z.optional(reserved.since),
  until: z.optional(reserved.until),
  /** The order of the rows and the columns of the matrix. Absent: most statements first. */
  rows: z.optional(reserved.rows),
  columns: z.optional(reserved.columns),
  /** The number of statements from which on a cell is drawn. Absent: one. */
  least: z.optional(reserved.least),
  /** Groups opened to their stakeholders. */
  opened: z.optional(reserved.opened),
  /** The cell whose evidence is shown. */
  cell: z.optional(reserved.cell),
  /** Whose changes are shown. Absent: of speakers. */
  said: z.optional(reserved.said),
  /** Only changes from for to against and back. */
  reversals: z.optional(reserved.reversals),
  fault: z.optional(reserved.fault),
})
export type Address = z.infer<typeof Address>

/** The values that stand for themselves when a key is absent. */
const defaults: Partial<Record<keyof typeof reserved, string>> = {
  sort: DEFAULT_SORT,
  lanes: 'group',
  by: 'stance',
  rows: 'count',
  columns: 'count',
  least: '1',
  said: 'said',
}

type Reserved = keyof typeof reserved
const isReserved = (key: string): key is Reserved => Object.hasOwn(reserved, key)

/** Reads a query; what means nothing is left out and listed. */
export function readAddress(query: string): { address: Address; ignored: Ignored[] } {
  const { pairs, ignored } = readPairs(query)
  const filterPart: QueryPair[] = []
  const kept: Partial<Record<Reserved, string>> = {}
  for (const pair of pairs) {
    if (!isReserved(pair.key)) filterPart.push(pair)
    else if (pair.exclude || !reserved[pair.key].safeParse(pair.value).success) {
      const key = pair.exclude ? `${pair.key}!` : pair.key
      ignored.push({ key, value: pair.value, reason: pair.exclude ? 'key' : 'value' })
    } else kept[pair.key] = pair.value
  }
  for (const key of Object.keys(kept) as Reserved[]) {
    if (kept[key] === defaults[key]) delete kept[key]
  }
  const built = filterFromPairs(filterPart)
  return {
    address: Address.parse({ filter: built.filter, ...kept }),
    ignored: [...ignored, ...built.ignored],
  }
}

/** Writes the canonical query, with its `?`, or nothing where nothing is asked. */
export function writeAddress(address: Address): string {
  const pairs = filterPairs(address.filter)
  for (const key of Object.keys(reserved) as Reserved[]) {
    const value = address[key]
    if (value !== undefined && value !== defaults[key]) {
      pairs.push({ key, exclude: false, value })
    }
  }
  const text = writePairs(pairs.sort(comparePairs))
  return text === '' ? '' : `?${text}`
}

/** The kind of record that an address asks for, and the id where it asks for one alone. */
export function recordOf({ record }: Pick<Address, 'record'>): {
  entity?: Entity
  entityId?: string
} {
  if (record === undefined) return {}
  const at = record.indexOf(':')
  // The schema of the address has checked the kind.
  const entity = (at < 0 ? record : record.slice(0, at)) as Entity
  return at < 0 ? { entity } : { entity, entityId: record.slice(at + 1) }
}

/** The value of `record` for a kind of record, or for one. */
export function recordKey(entity: Entity, entityId?: string): string {
  return entityId === undefined ? entity : `${entity}:${entityId}`
}

/** The order of statements that an address asks for; one of stakeholders alone asks for none. */
export function statementSortOf({ sort }: Pick<Address, 'sort'>): Sort {
  const parsed = Sort.safeParse(sort)
  return parsed.success ? parsed.data : DEFAULT_SORT
}

/** The order of stakeholders that an address asks for. */
export function stakeholderSortOf({ sort }: Pick<Address, 'sort'>): StakeholderSort {
  const parsed = StakeholderSort.safeParse(sort)
  return parsed.success ? parsed.data : DEFAULT_STAKEHOLDER_SORT
}

/** The order of asks that an address asks for. */
export function askSortOf({ sort }: Pick<Address, 'sort'>): AskSort {
  const parsed = AskSort.safeParse(sort)
  return parsed.success ? parsed.data : DEFAULT_ASK_SORT
}

/** The order of articles that an address asks for. */
export function articleSortOf({ sort }: Pick<Address, 'sort'>): ArticleSort {
  const parsed = ArticleSort.safeParse(sort)
  return parsed.success ? parsed.data : DEFAULT_ARTICLE_SORT
}

/** What an address asks the page of sources to list; undefined: articles with a match. */
export function articleViewOf({ view }: Pick<Address, 'view'>): ArticleView | undefined {
  return articleViews.find((each) => each === view)
}

/** How an address asks trends to be drawn; what only voices have asks for nothing. */
export function trendViewOf({ by }: Pick<Address, 'by'>): TrendView | undefined {
  return trendViews.find((view) => view === by)
}

/** How an address asks voices to be counted. */
export function voiceViewOf({ by }: Pick<Address, 'by'>): VoiceView {
  return voiceViews.find((view) => view === by) ?? 'statements'
}
