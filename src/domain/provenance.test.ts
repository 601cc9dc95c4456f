import { describe, expect, it } from 'vitest'
import { exportFileName, provenanceOf } from './provenance.ts'

const asked = {
  filter: 'from=2025-03&q=%22shared%20prosperity%22',
  count: 3,
  of: 270,
  release: {
    release: '2026-11-23',
    recordsThrough: '2026-03-07',
    statements: 270,
    articles: 186,
    stakeholders: 145,
  },
  version: 'v1',
  list: 'https://parley.example/statements',
}

describe('the provenance of an export', () => {
  it('names the question in its one form, the counts and the data', () => {
    expect(provenanceOf(asked)).toMatchObject({
      filter: 'from=2025-03&q=%22shared%20prosperity%22',
      count: 3,
      of: 270,
      release: '2026-11-23',
      recordsThrough: '2026-03-07',
      version: 'v1',
      link: 'https://parley.example/statements?from=2025-03&q=%22shared%20prosperity%22',
    })
  })

  it('links to the whole list where nothing was asked', () => {
    expect(provenanceOf({ ...asked, filter: '' }).link).toBe('https://parley.example/statements')
  })

  it('names the licence, and whose words stand where, in both languages', () => {
    const { licence, rights } = provenanceOf(asked)
    expect(licence).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(rights.en).toContain('CC BY 4.0')
    expect(rights.en).toContain('quoted fragments remain their authors’')
    expect(rights.fr).toContain('CC BY 4.0')
    expect(rights.fr).toContain('fragments cités restent à leurs auteurs')
  })
})

describe('the name of a file', () => {
  it('tells profile and release', () => {
    const names = (['data', 'excel', 'positions', 'json'] as const).map((kind) =>
      exportFileName(kind, '2026-11-23'),
    )
    expect(names).toEqual([
      'parley-statements-2026-11-23.csv',
      'parley-statements-2026-11-23-excel.csv',
      'parley-statements-2026-11-23-positions.csv',
      'parley-statements-2026-11-23.json',
    ])
  })

  it('tells the table', () => {
    expect(exportFileName('data', '2026-11-23', 'trends')).toBe('parley-trends-2026-11-23.csv')
    expect(exportFileName('excel', '2026-11-23', 'stakeholders')).toBe(
      'parley-stakeholders-2026-11-23-excel.csv',
    )
  })
})
