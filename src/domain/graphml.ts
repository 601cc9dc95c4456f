/** Networks as GraphML, for Gephi, visone and R. */
import type { Lang } from '#src/contract/questions.ts'
import type { NetworkKind, NetworkTie } from '#src/contract/network.ts'
import type { Stakeholder } from '#src/contract/records.ts'
import type { Lookup } from './records.ts'
import { pick } from './text2.ts'

/** A stakeholder of the graph, as the engine counts it. */
export interface GraphNode {
  id: string
  said: number
  addressed: number
}

export interface GraphMl {
  kind: NetworkKind
  nodes: readonly GraphNode[]
  ties: readonly NetworkTie[]
  lookup: Lookup
  lang: Lang
  /** What the graph is: title, filter, choices, version; one line each. */
  about: readonly string[]
}

type Type = 'string' | 'int' | 'double'
/** A column of nodes or edges: `attr.name`, `attr.type` and the value. */
interface Attribute<Of> {
  name: string
  type: Type
  value: (of: Of) => string | number
}

/** Characters that XML 1.0 can't hold, whichever way they are written, and lone surrogates. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as XML holds it, in elements and attributes. What XML can't hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character]!)
}

function nodeAttributes({ kind, lookup, lang }: GraphMl): Attribute<GraphNode>[] {
  const of = (value: (stakeholder: Stakeholder) => string) => (node: GraphNode) => {
    const found = lookup.stakeholder(node.id)
    return found ? value(found) : ''
  }
  return [
    {
      name: 'label',
      type: 'string',
      value: (node) => of(({ name }) => pick(name, lang).text)(node) || node.id,
    },
    { name: 'kind', type: 'string', value: of((each) => each.kind) },
    { name: 'group_id', type: 'string', value: of((each) => each.group) },
    {
      name: 'group',
      type: 'string',
      value: of((each) => {
        const label = lookup.group(each.group)?.label
        return label ? pick(label, lang).text : ''
      }),
    },
    { name: 'country', type: 'string', value: of((each) => each.country ?? '') },
    { name: 'statements', type: 'int', value: ({ said }) => said },
    ...(kind === 'speaks'
      ? [{ name: 'addressed', type: 'int' as const, value: (node: GraphNode) => node.addressed }]
      : []),
  ]
}

function tieAttributes({ kind, lookup, lang }: GraphMl): Attribute<NetworkTie>[] {
  const weight: Attribute<NetworkTie> = {
    name: 'weight',
    type: 'double',
    value: (tie) => tie.weight,
  }
  if (kind === 'speaks') return [weight]
  return [
    weight,
    { name: 'congruence', type: 'double', value: (tie) => tie.congruence },
    { name: 'conflict', type: 'double', value: (tie) => tie.conflict },
    {
      name: 'topic_ids',
      type: 'string',
      value: ({ topics }) => topics.map(({ id }) => id).join(' '),
    },
    {
      name: 'topics',
      type: 'string',
      value: ({ topics }) =>
        topics
          .map(({ id }) => {
            const label = lookup.topic(id)?.label
            return label ? pick(label, lang).text : id
          })
          .join(' | '),
    },
  ]
}

const keysOf = <Of>(attributes: readonly Attribute<Of>[], on: 'node' | 'edge') =>
  attributes.map(
    ({ name, type }) =>
      `  <key id="${on}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`,
  )

const dataOf = <Of>(attributes: readonly Attribute<Of>[], on: 'node' | 'edge', of: Of) =>
  attributes
    .map(({ name, value }) => [name, String(value(of))] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${on}_${name}">${xmlText(value)}</data>`)
    .join('')

/** The graph, line by line. Who speaks to whom is directed, agreement is not. */
export function* graphMlLines(graph: GraphMl): Generator<string> {
  const { kind, nodes, ties, about } = graph
  const onNodes = nodeAttributes(graph)
  const onTies = tieAttributes(graph)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  yield `  <desc>${about.map(xmlText).join('&#10;')}</desc>\n`
  yield* keysOf(onNodes, 'node')
  yield* keysOf(onTies, 'edge')
  yield `  <graph id="${kind}" edgedefault="${kind === 'speaks' ? 'directed' : 'undirected'}">\n`
  for (const node of nodes) {
    yield `    <node id="${xmlText(node.id)}">${dataOf(onNodes, 'node', node)}</node>\n`
  }
  for (const [at, tie] of ties.entries()) {
    const ends = `source="${xmlText(tie.from)}" target="${xmlText(tie.to)}"`
    yield `    <edge id="e${at + 1}" ${ends}>${dataOf(onTies, 'edge', tie)}</edge>\n`
  }
  yield '  </graph>\n</graphml>\n'
}
