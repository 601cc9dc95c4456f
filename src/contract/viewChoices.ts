/**
 * What the views have to choose from: the values of their keys in an address. They stand apart from
 * what those views ask and are answered, which loads with them.
 */
import * as z from 'zod/mini'

/** What the table of asks can be sorted by; `-` before it turns the order round. */
export const askSortKeys = ['said', 'stakeholder', 'addressee', 'topic', 'answer'] as const
export type AskSortKey = (typeof askSortKeys)[number]
export const askSorts = askSortKeys.flatMap((key) => [key, `-${key}`] as const)
export const AskSort = z.enum(askSorts)
export type AskSort = z.infer<typeof AskSort>
export const DEFAULT_ASK_SORT: AskSort = '-said'

/** What the table of stakeholders can be sorted by; `-` before it turns the order round. */
export const stakeholderSortKeys = [
  'name',
  'group',
  'said',
  'ownName',
  'forOthers',
  'onItsBehalf',
  'addressed',
  'asksMade',
  'asksReceived',
  'firstHeard',
  'lastHeard',
] as const
export type StakeholderSortKey = (typeof stakeholderSortKeys)[number]
export const stakeholderSorts = stakeholderSortKeys.flatMap((key) => [key, `-${key}`] as const)
export const StakeholderSort = z.enum(stakeholderSorts)
export type StakeholderSort = z.infer<typeof StakeholderSort>
export const DEFAULT_STAKEHOLDER_SORT: StakeholderSort = '-said'

/** What a lane stands for. */
export const laneKinds = ['group', 'stakeholder', 'topic'] as const
export type LaneKind = (typeof laneKinds)[number]
/** By statements, largest first; by the earliest date; by name. */
export const laneOrders = ['count', 'first', 'name'] as const
export type LaneOrder = (typeof laneOrders)[number]

export const trendKinds = ['stance', 'group', 'topic'] as const
export type TrendKind = (typeof trendKinds)[number]
export const trendUnits = ['month', 'week'] as const
export type TrendUnit = (typeof trendUnits)[number]

/** Most statements first; by name; each row beside the one most like it (src/domain/similarity). */
export const rowOrders = ['count', 'name', 'similarity'] as const
export type RowOrder = (typeof rowOrders)[number]
export const columnOrders = ['count', 'name'] as const
export type ColumnOrder = (typeof columnOrders)[number]

/** What a row holds: what a group's or a stakeholder's own say, or what others say for it. */
export const rowKinds = ['group', 'stakeholder', 'behalf'] as const
export type RowKind = (typeof rowKinds)[number]

/** Whose statements are compared: a speaker's own, or those of others on its behalf. */
export const changeVoices = ['said', 'behalf'] as const
export type ChangeVoice = (typeof changeVoices)[number]

/**
 * What the weight of a tie of agreement counts: pairs of statements; the same per average activity
 * of the two; topics, where each stance that one takes on a topic counts once.
 */
export const networkCounts = ['statements', 'average', 'topics'] as const
export type NetworkCount = (typeof networkCounts)[number]

/** Which ties of agreement are kept: of either kind, or of one. */
export const networkShows = ['both', 'congruence', 'conflict'] as const
export type NetworkShow = (typeof networkShows)[number]

/** What ties count and which are kept, as an address holds it: `topics`, `average-conflict` … */
export const tieViews = networkCounts.flatMap((count) =>
  networkShows.map((show) => (show === 'both' ? count : (`${count}-${show}` as const))),
)
export type TieView = (typeof tieViews)[number]

/** What the stances beside for and against count as: `support`, `conditional-neutral` … */
export const stanceViews = [
  'conditional',
  'support',
  'neutral',
  'conditional-neutral',
  'support-neutral',
] as const
export type StanceView = (typeof stanceViews)[number]

/** The smallest weight of a tie, as an address holds it: above 0, at most two decimals. */
export const LeastText = z
  .string()
  .check(z.regex(/^(?!0+(\.0+)?$)(0|[1-9]\d{0,5})(\.\d{1,2})?$/, { error: 'not a weight above 0' }))
/** How many stakeholders a picture may show. */
export const networkSizes = ['30', '60', '120'] as const
export type NetworkSize = (typeof networkSizes)[number]
