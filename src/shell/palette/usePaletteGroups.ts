import { useState } from 'react'
import { paths } from '#src/app/paths.ts'
import { filterFromPairs } from '#src/contract/filter.ts'
import { loadRecent, useRecent } from '#src/stores/recent.ts'
import { useAddress } from '../useAddress.ts'
import { useViewSearch } from '../useView.ts'
import type { Entry, EntryGroup } from './entries.ts'
import { groupsAtFirst, groupsFound } from './groups.ts'
import { usePaletteWords } from './paletteWords.ts'
import { useActionEntries } from './useActionEntries.ts'
import { useSavedEntries, useTopicEntries, useViewEntries } from './usePlaceEntries.ts'
import { useStakeholderEntries, useStakeholderEntry } from './useStakeholderEntries.ts'

/** What the palette shows for what was typed. `pending`: more may come. */
export function usePaletteGroups(
  query: string,
  ways: Parameters<typeof useActionEntries>[0],
): { groups: EntryGroup[]; pending: boolean; nothing: boolean } {
  const words = usePaletteWords()
  const { address } = useAddress()
  const searchOf = useViewSearch()
  // As it was on opening: what is opened in a new tab moves nothing under the pointer.
  const [recent] = useState(() => {
    loadRecent()
    return useRecent.getState().recent
  })
  const entryOf = useStakeholderEntry()
  const stakeholders = useStakeholderEntries(query, recent)
  const pools = {
    topic: useTopicEntries(),
    view: useViewEntries(),
    saved: useSavedEntries(),
    action: useActionEntries(ways),
  }
  if (query.trim() === '') {
    const all = Object.values(pools).flat()
    const chosen = recent.flatMap(
      (kept) => entryOf(kept) ?? all.find(({ key }) => key === kept.key) ?? [],
    )
    return { groups: groupsAtFirst(pools, chosen), pending: false, nothing: false }
  }
  const filtered = Object.keys(address.filter).length > 0
  const extra: Entry[] = []
  if (stakeholders.total > stakeholders.entries.length) {
    extra.push({
      key: 'more',
      label: words.more(stakeholders.entries.length, stakeholders.total),
      note: filtered ? words.moreNoteUnfiltered : words.moreNote,
      also: [],
      target: {
        route: { to: paths.stakeholders },
        search: { ...searchOf('stakeholders', {}), find: stakeholders.find },
      },
    })
  }
  if (stakeholders.failed) {
    const { retry } = stakeholders
    const note = words.failedNote
    extra.push({ key: 'retry', label: words.failed, note, also: [], stays: true, run: retry })
  }
  const shown = { ...stakeholders, entries: [...stakeholders.entries, ...extra] }
  const keys = recent.map(({ key }) => key)
  const groups = groupsFound(pools, shown, query, keys)
  const nothing = groups.length === 0 && !stakeholders.pending
  const { q } = filterFromPairs([{ key: 'q', exclude: false, value: query }]).filter
  if (nothing && q) {
    const entry: Entry = {
      key: 'search',
      label: words.search(query.trim()),
      also: [],
      target: {
        route: { to: paths.statements, params: { id: undefined } },
        search: searchOf('statements', { ...address.filter, q }),
      },
    }
    return { groups: [{ id: 'search', entries: [entry] }], pending: false, nothing }
  }
  return { groups, pending: stakeholders.pending, nothing }
}
