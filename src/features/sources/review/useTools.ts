import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { Dispatch } from 'react'
import { groupsQuery } from '#src/client/queries.ts'
import type { Known } from '#src/contract/extracting.ts'
import type { Review } from '#src/contract/reviews.ts'
import { fold } from '#src/contract/tokens.ts'
import { allNames, distinctNames } from '#src/domain/changes/names.ts'
import type { ReviewAction } from '#src/domain/review/reviewing.ts'
import { pick } from '#src/domain/text2.ts'
import { useLanguage } from '#src/ui/language.tsx'
import type { PersonChoice, ReviewTools } from './reviewContext.ts'

const none: Known = { stakeholders: [], topics: [], examples: [] }

/** Names, codebook and groups as the parts of a review use them. */
export function useTools(props: {
  review: Review
  known: Known | undefined
  dispatch: Dispatch<ReviewAction>
  say: (words: string) => void
  openStakeholder: (key: string | undefined) => void
}): ReviewTools {
  const { lang, f } = useLanguage()
  const { known = none, dispatch, say, openStakeholder, review } = props
  const groups = useQuery(groupsQuery()).data?.items
  const latest = useRef(review)
  latest.current = review
  const people = useMemo(
    () =>
      known.stakeholders
        .map((each): PersonChoice => {
          const name = pick(each.name, lang).text
          const names = distinctNames([name, ...allNames(each)])
          return {
            id: each.id,
            name,
            also: names.slice(1).join(', '),
            folded: names.map(fold),
          }
        })
        .toSorted((a, b) => f.compare(a.name, b.name)),
    [known, lang, f],
  )
  const topics = useMemo(() => new Map(known.topics.map((each) => [each.id, each])), [known])
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people])
  const { newStakeholders } = review
  const language = review.article.language || review.language
  return useMemo(
    () => ({
      dispatch,
      people,
      topics,
      examples: known.examples,
      groups: groups ?? [],
      say,
      now: () => latest.current,
      nameOf: (party) => {
        if (!party) return undefined
        const own = newStakeholders.find(({ key }) => key === party.newKey)
        return own?.name ?? names.get(party.stakeholderId ?? '') ?? party.name
      },
      language: language === 'other' ? 'und' : language,
      openStakeholder,
    }),
    [
      dispatch,
      people,
      topics,
      known,
      groups,
      say,
      names,
      newStakeholders,
      language,
      openStakeholder,
    ],
  )
}
