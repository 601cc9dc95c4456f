import { useQuery } from '@tanstack/react-query'
import { releaseQuery } from '#src/client/queries.ts'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'

/** What an empty cell says: that nothing is recorded, in how many articles, to which day. */
export function useNoneWords(recordsThrough: string): string {
  const words = usePositionWords()
  const { f } = useLanguage()
  const { address } = useAddress()
  const { data } = useQuery(releaseQuery())
  if (!data) return words.noneShort
  const filtered = Object.keys(address.filter).length > 0
  return words.none(data.articles, f.date(recordsThrough), filtered)
}
