import { describe, expect, it } from 'vitest'
import { fitOf, foundBy, ranked } from './rank.ts'

const entry = (label: string, ...also: string[]) => ({ key: label, label, also })
const names = (found: { entries: { label: string }[] }) => found.entries.map(({ label }) => label)

describe('fitOf', () => {
  const tshisekedi = entry('Félix Tshisekedi', 'Félix-Antoine Tshisekedi Tshilombo', 'Fatshi')

  it.each([
    ['felix tshisekedi', 0],
    ['FÉL', 1],
    ['fatshi', 1],
    ['tshis', 2],
    ['tshisekedi felix', 2],
    ['fats', 3],
    ['antoine tshi', 3],
    ['fatshi felix', 4],
  ])('%s fits by %i', (query, fit) => {
    expect(fitOf(tshisekedi, query)).toBe(fit)
  })

  it('takes only the last word as the beginning of one', () => {
    expect(fitOf(tshisekedi, 'fel tshisekedi')).toBeUndefined()
    expect(fitOf(entry('L’accord signé'), 'accord sig')).toBe(2)
  })

  it.each(['', '  ', '!?', '…'])('finds nothing by “%s”', (query) => {
    expect(fitOf(tshisekedi, query)).toBeUndefined()
  })

  it('does not mind accents in either form, case or apostrophes', () => {
    expect(fitOf(entry('Gécamines'), 'ge\u0301camines')).toBe(0)
    expect(fitOf(entry("Département d'État"), 'departement d’etat')).toBe(0)
  })
})

describe('foundBy', () => {
  it('names the other name that shows why, and none where the label does', () => {
    const dfc = entry('Finance Corporation', 'DFC', 'Development Finance')
    expect(foundBy(dfc, 'dfc')).toBe('DFC')
    expect(foundBy(dfc, 'finance')).toBeUndefined()
    expect(foundBy(dfc, '')).toBeUndefined()
  })
})

describe('ranked', () => {
  const all = [
    entry('Statement of Lobito'),
    entry('Timeline', 'lobito'),
    entry('Lobito'),
    entry('x'),
  ]

  it('puts the better fit first and keeps the given order of equals', () => {
    expect(names(ranked(all, 'lobito', []))).toEqual(['Lobito', 'Timeline', 'Statement of Lobito'])
    expect(ranked(all, 'lobito', []).best).toBe(0)
  })

  it('puts what was chosen before first, the newest on top', () => {
    const recent = ['x', 'Statement of Lobito', 'Timeline']
    expect(names(ranked(all, 'lobito', recent))).toEqual([
      'Statement of Lobito',
      'Timeline',
      'Lobito',
    ])
  })

  it('keeps an answer to this very query whole', () => {
    expect(names(ranked(all, 'lobito', [], true))).toContain('x')
    expect(ranked([], 'lobito', []).best).toBe(Infinity)
  })
})
