/** Voices in the form that the charts of trends draw. */
import type { Trends } from '#src/contract/trends.ts'
import type { VoiceCount, Voices } from '#src/contract/voices.ts'

/** What is counted. */
export type Basis = keyof VoiceCount

/** The numbers by group and month of one basis; groups that were not heard have no series. */
export function voiceTrends(voices: Voices, basis: Basis): Trends {
  const { bins, groups, totals, inexact, undated, all, of, version } = voices
  return {
    by: 'group',
    unit: 'month',
    bins,
    series: groups
      .filter((group) => group.all.statements > 0)
      .map((group) => ({
        key: group.key,
        ...(group.label ? { label: group.label } : {}),
        counts: group.counts.map((count) => count[basis]),
        inexact: group.inexact[basis],
        undated: group.undated[basis],
      })),
    totals: totals.map((count) => count[basis]),
    inexact: inexact[basis],
    undated: undated[basis],
    total: all[basis],
    of,
    version,
    ignored: [],
  }
}
