import type { CodedExample, Known } from '#src/contract/extracting.ts'
import type { Statement } from '#src/contract/records.ts'
import { unmerged } from '#src/domain/records.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** More would make the extractor slow and no wiser. */
const MOST_EXAMPLES = 3000

const codings = ({ text, language, positions }: Statement): CodedExample[] =>
  positions.map(({ topicId, stance }) => ({ text, language, topicId, stance }))

/**
 * Names to find again and the codebook, with statements as they were coded: first those that a
 * topic gives as examples, then the newest.
 */
export function getKnown(_: Asked<'getKnown'>, { dataset }: RouteContext): Known {
  const { records, lookup } = dataset
  const topics = unmerged(records.topics)
  const named = topics.flatMap(({ id, exampleIds }) =>
    exampleIds.flatMap((exampleId) => {
      const statement = lookup.statement(exampleId)
      return statement ? codings(statement).filter(({ topicId }) => topicId === id) : []
    }),
  )
  const accepted = records.statements.filter(
    ({ status, positions }) => status === 'accepted' && positions.length > 0,
  )
  const examples = [...named, ...accepted.slice(-MOST_EXAMPLES).toReversed().flatMap(codings)]
  const seen = new Set<string>()
  return {
    // Of a private person no other name is given out.
    stakeholders: unmerged(records.stakeholders).map((each) =>
      each.private ? { ...each, aliases: [] } : each,
    ),
    topics,
    examples: examples.filter(({ text, topicId }) => {
      const key = `${topicId} ${text}`
      return !seen.has(key) && seen.add(key)
    }),
  }
}
