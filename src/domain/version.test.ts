import { describe, expect, it } from 'vitest'
import { dataVersion } from './version.ts'

const release = {
  release: '2026-11-23',
  recordsThrough: '2026-03-07',
  statements: 270,
  articles: 186,
  stakeholders: 145,
}

describe('the version of the data', () => {
  it('is the same for the same records, in whatever order the replicas stand', () => {
    expect(dataVersion(release, { a: 1, b: 2 })).toBe(dataVersion(release, { b: 2, a: 1 }))
    expect(dataVersion(release, {})).toMatch(/^[0-9a-f]{12}$/)
  })

  it('moves with the release and with each change', () => {
    const versions = [
      dataVersion(release, {}),
      dataVersion({ ...release, release: '2026-11-24' }, {}),
      dataVersion({ ...release, statements: 271 }, {}),
      dataVersion(release, { a: 1 }),
      dataVersion(release, { a: 2 }),
      dataVersion(release, { b: 1 }),
    ]
    expect(new Set(versions).size).toBe(versions.length)
  })
})
