import { writeAddress } from '#src/contract/address.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { ParamsOf } from '#src/contract/endpoints.ts'
import { formatFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { MOST_TIES } from '#src/contract/network.ts'
import type { Network } from '#src/contract/network.ts'
import { networkKeys } from '#src/contract/networkChoice.ts'
import { graphMlLines } from '#src/domain/graphml.ts'
import { exportFileName, provenanceOf } from '#src/domain/provenance.ts'
import { networkOf } from '#src/engine/network.ts'
import type { NetworkAnswer } from '#src/engine/question.ts'
import { file } from '../file.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { streamOf } from '../stream.ts'

/** Who speaks to whom, or who agrees with whom, with all that is named. */
export function getNetwork(
  { params, filter, ignored }: Asked<'getNetwork'>,
  { dataset }: RouteContext,
): Network {
  const { engine, lookup, version } = dataset
  const { most, ...asked } = params
  const limits = { nodes: most, ties: MOST_TIES }
  const answer = engine.over(filter, (found, columns) =>
    networkOf({ ...asked, filter, limits }, columns, found),
  )
  const topicIds = new Set(answer.ties.flatMap(({ topics }) => topics.map(({ id }) => id)))
  return {
    ...answer,
    nodes: answer.nodes.map((node) => {
      const stakeholder = lookup.stakeholder(node.id)
      const group = stakeholder && lookup.group(stakeholder.group)
      return {
        ...node,
        ...(stakeholder ? { name: stakeholder.name } : {}),
        ...(group ? { group: { id: group.id, label: group.label } } : {}),
      }
    }),
    topics: [...topicIds].flatMap((id) => {
      const topic = lookup.topic(id)
      return topic ? [{ id, label: topic.label }] : []
    }),
    version,
    ignored: [...ignored, ...answer.ignored],
  }
}

/** What a file of a network says of itself. */
function aboutOf(
  filter: StatementFilter,
  params: ParamsOf<'exportNetwork'>,
  { counted, total }: NetworkAnswer,
  { dataset, permalink }: RouteContext,
): string[] {
  const { kind, lang, count, show, conditional, neutral, least } = params
  const page = permalink('').replace(/statements\/$/, kind === 'speaks' ? 'asks' : 'positions')
  const { title, rights, version, recordsThrough } = provenanceOf({
    table: kind,
    filter: formatFilter(filter),
    count: counted,
    of: total,
    release: dataset.records.release,
    version: dataset.version,
    list: page,
  })
  const choices =
    kind === 'speaks'
      ? []
      : [`count=${count} show=${show} conditional=${conditional} neutral=${neutral}`]
  return [
    title[lang],
    [...choices, `least=${least ?? 0}`].join(' '),
    `statements=${counted} of ${total}; records through ${recordsThrough}; data version ${version}`,
    page + writeAddress({ filter, view: kind, ...networkKeys(params) }),
    rights[lang],
  ]
}

/** The whole network as GraphML, streamed. */
export function exportNetwork(
  { params, filter }: Asked<'exportNetwork'>,
  context: RouteContext,
): Response {
  const { engine, lookup, records } = context.dataset
  const { lang, ...asked } = params
  const limits = { nodes: Infinity, ties: Infinity }
  const answer = engine.over(filter, (found, columns) =>
    networkOf({ ...asked, filter, limits }, columns, found),
  )
  const about = aboutOf(filter, params, answer, context)
  const lines = graphMlLines({ ...answer, lookup, lang, about })
  return file(
    streamOf(lines),
    endpoints.exportNetwork.media,
    exportFileName('graphml', records.release.release, params.kind),
  )
}
