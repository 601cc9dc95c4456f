import { useQuery } from '@tanstack/react-query'
import { groupsQuery, topicsQuery } from '#src/client/queries.ts'
import type { Mergeable } from '#src/contract/merging.ts'
import { pick } from '#src/domain/text2.ts'
import { usePeople } from '#src/shell/panel/edit/useFormData.ts'
import { useLanguage } from '#src/ui/language.tsx'

/** All records of a kind by name, merged ones left out; undefined until they are all there. */
export function useRecords(kind: Mergeable) {
  const { lang, f } = useLanguage()
  const { people, failed } = usePeople(kind === 'stakeholder')
  const topics = useQuery({ ...topicsQuery(), enabled: kind === 'topic' })
  const groups = useQuery({ ...groupsQuery(), enabled: kind === 'group' })
  if (kind === 'stakeholder') return { records: people, failed }
  const { data, isError } = kind === 'topic' ? topics : groups
  const records = data?.items
    .map(({ id, label }) => ({ id, name: pick(label, lang).text }))
    .sort((a, b) => f.compare(a.name, b.name))
  return { records, failed: isError }
}
