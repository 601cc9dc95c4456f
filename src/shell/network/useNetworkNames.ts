import { useMemo } from 'react'
import type { Network } from '#src/contract/network.ts'
import { pick } from '#src/domain/text2.ts'
import { useLanguage } from '#src/ui/language.tsx'

/** The names of stakeholders and claims in a network, in the language of the page. */
export interface NetworkNames {
  stakeholder: (id: string) => string
  topic: (id: string) => string
}

/** Ids without a record name themselves. */
export function useNetworkNames({ nodes, topics }: Network): NetworkNames {
  const { lang } = useLanguage()
  return useMemo(() => {
    const stakeholders = new Map(
      nodes.map(({ id, name }) => [id, name ? pick(name, lang).text : id]),
    )
    const claims = new Map(topics.map(({ id, label }) => [id, pick(label, lang).text]))
    return {
      stakeholder: (id) => stakeholders.get(id) ?? id,
      topic: (id) => claims.get(id) ?? id,
    }
  }, [nodes, topics, lang])
}
