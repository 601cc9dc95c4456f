import type { Voices } from '#src/contract/voices.ts'
import { pick } from '#src/domain/text2.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useMemo } from 'react'
import { useVoicesWords } from './words.ts'

/** The names of what the voices name, in the language of the page. */
export function useVoiceNames(voices: Voices) {
  const words = useVoicesWords()
  const { lang } = useLanguage()
  const refs = useMemo(() => refLookup(voices.refs), [voices.refs])
  return {
    refs,
    group: ({ key, label }: Pick<Voices['groups'][number], 'key' | 'label'>) =>
      label ? pick(label, lang).text : key || words.noGroup,
    topic: ({ key, label }: Pick<Voices['topics'][number], 'key' | 'label'>) =>
      label ? pick(label, lang).text : key || words.noTopic,
    stakeholder: (id: string) => {
      const found = refs.stakeholder(id)
      return found ? pick(found.name, lang).text : id
    },
  }
}
