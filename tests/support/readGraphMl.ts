/** Reads GraphML as Gephi and visone do: keys declare the names and types of all data. */

interface Part {
  id: string
  data: Record<string, string>
}

/** A graph as its file has it. Throws where the XML is broken or names a key or node not declared. */
export function readGraphMl(text: string) {
  const parsed = new DOMParser().parseFromString(text, 'application/xml')
  const broken = parsed.querySelector('parsererror')
  if (broken) throw new Error(broken.textContent)
  const keys = new Map(
    [...parsed.querySelectorAll('key')].map((key) => [
      `${key.getAttribute('for')} ${key.id}`,
      { name: key.getAttribute('attr.name')!, type: key.getAttribute('attr.type')! },
    ]),
  )
  const types: Record<string, string> = {}
  for (const { name, type } of keys.values()) types[name] = type
  const dataOf = (element: Element) => {
    const data: Record<string, string> = {}
    for (const each of element.querySelectorAll('data')) {
      const key = keys.get(`${element.tagName} ${each.getAttribute('key')}`)
      if (!key) throw new Error(`${each.getAttribute('key')} is not declared`)
      if (key.type !== 'string' && !Number.isFinite(Number(each.textContent))) {
        throw new Error(`${each.textContent} is no ${key.type}`)
      }
      data[key.name] = each.textContent
    }
    return data
  }
  const nodes = [...parsed.querySelectorAll('node')].map((node): Part => ({
    id: node.id,
    data: dataOf(node),
  }))
  const known = new Set(nodes.map(({ id }) => id))
  const edges = [...parsed.querySelectorAll('edge')].map((edge) => {
    const [source, target] = [edge.getAttribute('source')!, edge.getAttribute('target')!]
    if (!known.has(source) || !known.has(target)) throw new Error(`${source} ${target}: no node`)
    return { id: edge.id, source, target, data: dataOf(edge) }
  })
  return {
    direction: parsed.querySelector('graph')!.getAttribute('edgedefault'),
    about: parsed.querySelector('desc')!.textContent,
    types,
    nodes,
    edges,
  }
}
