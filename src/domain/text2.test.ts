import { describe, expect, it } from 'vitest'
import { pick } from './text2.ts'

describe('our own words', () => {
  it('come in the language asked for, else in the other, and say which', () => {
    expect(pick({ en: 'Seat', fr: 'Siège' }, 'fr')).toEqual({ text: 'Siège', lang: 'fr' })
    expect(pick({ en: 'Seat', fr: null }, 'fr')).toEqual({ text: 'Seat', lang: 'en' })
    expect(pick({ en: null, fr: 'Siège' }, 'en')).toEqual({ text: 'Siège', lang: 'fr' })
  })
})
