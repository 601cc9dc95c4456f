/** What a person chooses of a network, as the keys of an address say it. */
import { LeastText, networkCounts, networkShows, stanceViews, tieViews } from './viewChoices.ts'
import type { ConditionalChoice, NeutralChoice } from './network.ts'
import type { NetworkCount, NetworkShow, StanceView, TieView } from './viewChoices.ts'

export interface NetworkChoice {
  count: NetworkCount
  show: NetworkShow
  conditional: ConditionalChoice
  neutral: NeutralChoice
  least?: number | undefined
}

/** The choice that the keys of an address stand for; what they leave out is as it comes first. */
export function networkChoice(keys: {
  ties?: TieView | undefined
  also?: StanceView | undefined
  weight?: string | undefined
}): NetworkChoice {
  const ties = keys.ties?.split('-') ?? []
  const also = keys.also?.split('-') ?? []
  return {
    count: networkCounts.find((count) => ties.includes(count)) ?? 'statements',
    show: networkShows.find((show) => ties.includes(show)) ?? 'both',
    conditional: also.includes('support')
      ? 'support'
      : also.includes('conditional')
        ? 'own'
        : 'out',
    neutral: also.includes('neutral') ? 'own' : 'out',
    ...(keys.weight === undefined ? {} : { least: Number(keys.weight) }),
  }
}

/** The keys of an address for a choice; what comes first is left out. */
export function networkKeys(choice: NetworkChoice): {
  ties?: TieView
  also?: StanceView
  weight?: string
} {
  const same = (other: NetworkChoice) => other.count === choice.count && other.show === choice.show
  const alike = (other: NetworkChoice) =>
    other.conditional === choice.conditional && other.neutral === choice.neutral
  const ties = tieViews.find((each) => each !== 'statements' && same(networkChoice({ ties: each })))
  const also = stanceViews.find((each) => alike(networkChoice({ also: each })))
  return {
    ...(ties ? { ties } : {}),
    ...(also ? { also } : {}),
    ...(choice.least === undefined ? {} : { weight: String(choice.least) }),
  }
}

/** Whether a text is a smallest weight as an address holds it. */
export function isLeast(text: string): boolean {
  return LeastText.safeParse(text).success
}
