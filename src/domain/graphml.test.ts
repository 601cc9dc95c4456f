// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handMade } from '#tests/support/handMade.ts'
import { readGraphMl } from '#tests/support/readGraphMl.ts'
import { graphMlLines, xmlText } from './graphml.ts'
import { createLookup } from './records.ts'

function fileOf(name: string, id = 'ana') {
  const records = handMade()
  const stakeholders = records.stakeholders.map((each) =>
    each.id === 'ana' ? { ...each, name: { en: name, fr: null } } : each,
  )
  const lines = graphMlLines({
    kind: 'speaks',
    nodes: [{ id, said: 1, addressed: 1 }],
    ties: [{ from: id, to: id, weight: 1, congruence: 0, conflict: 0, topics: [] }],
    lookup: createLookup({ ...records, stakeholders }),
    lang: 'en',
    about: [name],
  })
  return readGraphMl([...lines].join(''))
}

describe('a graph as a file', () => {
  it('gives every name back as it was', () => {
    const name = '</data> & “Société” <b attr="x">\r\n\tl’État ]]> -- 😀'
    expect(fileOf(name).nodes[0]!.data['label']).toBe(name)
    expect(fileOf(name).about).toBe(name)
  })

  it('can be read whatever stands in a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff), (text, unit) => {
        const whole = `a${text}${String.fromCharCode(unit)}`
        const { label } = fileOf(whole).nodes[0]!.data
        expect(label).toHaveLength(whole.length)
      }),
      { numRuns: 100 },
    )
  })

  it('has no data where a stakeholder has none, and calls one that no record has by its id', () => {
    const { data } = fileOf('Synthetic', 'nobody').nodes[0]!
    expect(data).toEqual({ label: 'nobody', statements: '1', addressed: '1' })
  })

  it('marks what XML can’t hold', () => {
    expect(xmlText('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc')
    // Either half of a pair alone; a whole pair stays.
    expect(xmlText('a\udc00b😀')).toBe('a\ufffdb😀')
  })
})
