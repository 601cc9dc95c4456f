import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonText, idText } from '#tests/arbitraries/filter.ts'
import { commonUnder, readCommon, writeCommon } from './countedAs.ts'
import { parseFilter } from './filter.ts'

describe('what a statement counts as', () => {
  it('comes back from its text, in one spelling', () => {
    fc.assert(
      fc.property(commonText(idText), (value) => {
        const common = readCommon(value)
        expect(common && writeCommon(common)).toBe(value)
      }),
    )
  })

  it.each(['', 'often', 'mixed~', 'mixed~~', 'mixed~b.a', 'mixed~A', 'none~a~often', 'none~a~b~c'])(
    'is not %s',
    (value) => {
      expect(readCommon(value)).toBeUndefined()
    },
  )

  it('is judged on the claims and stances that the filter asks for', () => {
    const under = (query: string) => commonUnder('mixed', parseFilter(query).filter)
    expect(under('group=religious')).toBe('mixed')
    expect(under('topic=b&topic=a')).toBe('mixed~a.b~')
    expect(under('stance=none&stance=supports')).toBe('mixed~~supports')
  })
})
