import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from './address.ts'
import { conditionalChoices, neutralChoices } from './network.ts'
import { networkCounts, networkShows } from './viewChoices.ts'
import { networkChoice, networkKeys } from './networkChoice.ts'

describe('the choice of a network in the address', () => {
  it('comes back as it was, whatever was chosen', () => {
    for (const count of networkCounts) {
      for (const show of networkShows) {
        for (const conditional of conditionalChoices) {
          for (const neutral of neutralChoices) {
            for (const least of [undefined, 0.25, 3]) {
              const choice = {
                count,
                show,
                conditional,
                neutral,
                ...(least === undefined ? {} : { least }),
              }
              const query = writeAddress({ filter: {}, ...networkKeys(choice) })
              const read = readAddress(query)
              expect(read.ignored).toEqual([])
              expect(networkChoice(read.address)).toEqual(choice)
            }
          }
        }
      }
    }
  })

  it('is empty for what comes first', () => {
    expect(networkKeys(networkChoice({}))).toEqual({})
  })

  it.each(['weight=0', 'weight=0.00', 'weight=-1', 'weight=1.234', 'weight=a', 'most=61'])(
    'leaves out and lists %s',
    (query) => {
      const { address, ignored } = readAddress(query)
      expect(address).toEqual({ filter: {} })
      expect(ignored).toHaveLength(1)
    },
  )
})
