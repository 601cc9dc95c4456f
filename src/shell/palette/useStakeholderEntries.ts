import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { paths } from '#src/app/paths.ts'
import { stakeholdersQuery } from '#src/client/queries.ts'
import type { Group, Stakeholder } from '#src/contract/records.ts'
import { DEFAULT_STAKEHOLDER_SORT } from '#src/contract/viewChoices.ts'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import { hasToken } from '#src/contract/tokens.ts'
import { pick } from '#src/domain/text2.ts'
import type { RecentEntry } from '#src/stores/recent.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useViewSearch } from '../useView.ts'
import type { Entry } from './entries.ts'
import { usePaletteWords } from './paletteWords.ts'
import { foundBy, ranked } from './rank.ts'

/** How many are shown; how many are asked for, so that the best of them can come first. */
const SHOWN = 8
const ASKED = 24
const PREFIX = 'stakeholder:'

/** Makes entries of stakeholders, of records as of what was kept of them. */
export function useStakeholderEntry() {
  const { lang } = useLanguage()
  const searchOf = useViewSearch()
  return (recent: RecentEntry, also: readonly string[] = []): Entry | undefined => {
    if (!recent.key.startsWith(PREFIX) || !recent.label) return undefined
    const label = pick(recent.label, lang)
    const id = recent.key.slice(PREFIX.length)
    return {
      key: recent.key,
      label: label.text,
      lang: label.lang === lang ? undefined : label.lang,
      note: recent.note && pick(recent.note, lang).text,
      also,
      recent,
      target: {
        route: { to: paths.stakeholder, params: { stakeholderId: id } },
        search: searchOf('stakeholder'),
      },
    }
  }
}

function keptOf(stakeholder: Stakeholder, groups: readonly Group[]): RecentEntry {
  const group = groups.find(({ id }) => id === stakeholder.group)
  const note = group ? { note: group.label } : {}
  return { key: PREFIX + stakeholder.id, label: stakeholder.name, ...note }
}

/** What a stakeholder is called beside its name in the page's language. */
function otherNames({ name, aliases, private: hidden }: Stakeholder): string[] {
  const all = [name.en, name.fr, ...(hidden ? [] : aliases)]
  return [...new Set(all.filter((each) => each !== null))]
}

/**
 * The stakeholders that what was typed names, under no filter: at most eight, with an entry that
 * opens them all where there are more. While an answer is awaited those of the last one stay that
 * fit.
 */
export function useStakeholderEntries(query: string, recent: readonly RecentEntry[]) {
  const { lang } = useLanguage()
  const words = usePaletteWords()
  const entryOf = useStakeholderEntry()
  const find = hasToken(query) ? query.trim() : ''
  const answer = useQuery({
    ...stakeholdersQuery({
      filter: {},
      sort: DEFAULT_STAKEHOLDER_SORT,
      lang,
      find,
      offset: 0,
      limit: ASKED,
    }),
    enabled: find !== '',
    placeholderData: keepPreviousData<StakeholderPage>,
  })
  const known = answer.data !== undefined && !answer.isPlaceholderData
  const rows = find === '' ? [] : (answer.data?.items ?? [])
  const groups = answer.data?.refs.groups ?? []
  const asked = rows.flatMap(({ stakeholder }) => {
    const entry = entryOf(keptOf(stakeholder, groups), otherNames(stakeholder))
    return entry ?? []
  })
  const keptEntries = recent.flatMap((kept) => entryOf(kept) ?? [])
  const kept = keptEntries.filter(({ key }) => !asked.some((entry) => entry.key === key))
  const recentKeys = recent.map(({ key }) => key)
  const fitting = ranked(kept, query, recentKeys)
  const found = ranked(asked, query, recentKeys, known)
  const entries = [...fitting.entries, ...found.entries].slice(0, SHOWN).map((entry) => {
    const name = foundBy(entry, query)
    return name === undefined ? entry : { ...entry, note: words.also(name, entry.note ?? '') }
  })
  return {
    entries,
    best: Math.min(fitting.best, found.best),
    total: known ? Math.max(answer.data?.total ?? 0, entries.length) : entries.length,
    find,
    pending: find !== '' && !known && answer.isFetching,
    failed: find !== '' && answer.isError,
    retry: () => void answer.refetch(),
  }
}
