import { expect, it } from 'vitest'
import { routeOf, savedAddress, viewOfPath } from './paths.ts'

it.each([
  ['/', 'statements', undefined],
  ['/statements/s001', 'statements', 's001'],
  ['/stakeholders', 'stakeholders', undefined],
  ['/stakeholders/patient-bashombe', 'stakeholder', 'patient-bashombe'],
  ['/asks', 'asks', undefined],
  ['/sources', 'sources', undefined],
  ['/sources/', 'sources', undefined],
  ['/sources/a001', 'source', 'a001'],
  ['/sources/add', 'source', 'add'],
  ['/sources/reviews/r1', 'source', 'reviews/r1'],
  ['/records/articles', 'records', 'articles'],
])('%s shows %s', (path, view, id) => {
  expect(viewOfPath(path)).toEqual(id === undefined ? { view } : { view, id })
})

it('keeps views of sources as they are addressed, and leads back to them', () => {
  expect(savedAddress('/sources', '?view=all')).toBe('/sources?view=all')
  expect(savedAddress('/sources/a001', '?group=religious')).toBe('/sources/a001?group=religious')
  expect(routeOf('/sources')).toEqual({ to: '/sources' })
  expect(routeOf('/sources/a001')).toEqual({
    to: '/sources/$articleId',
    params: { articleId: 'a001' },
  })
  expect(routeOf('/sources/add')).toEqual({ to: '/sources/add' })
  expect(routeOf('/sources/reviews/r1')).toEqual({
    to: '/sources/reviews/$reviewId',
    params: { reviewId: 'r1' },
  })
  expect(savedAddress('/sources/reviews/r1', '')).toBe('/sources/reviews/r1')
})
