import { expect, it } from 'vitest'
import { withMoved, withoutUnknown } from './useUnknownParts.ts'

it('puts what merged ids count as in their place, each once, on both sides', () => {
  const filter = {
    topic: { any: ['b', 'old'], none: ['older'] },
    group: { any: ['old'], none: [] },
  }
  const moved = [
    { key: 'topic' as const, value: 'old', into: 'b' },
    { key: 'topic' as const, value: 'older', into: 'a' },
    { key: 'stakeholder' as const, value: 'old', into: 'x' },
  ]
  expect(withMoved(filter, moved)).toEqual({
    topic: { any: ['b'], none: ['a'] },
    group: { any: ['old'], none: [] },
  })
})

it('takes out what no record has', () => {
  const filter = { topic: { any: ['a', 'none'], none: ['gone'] } }
  const unknown = [
    { key: 'topic', value: 'none', reason: 'unknown' as const },
    { key: 'topic!', value: 'gone', reason: 'unknown' as const },
  ]
  expect(withoutUnknown(filter, unknown)).toEqual({ topic: { any: ['a'], none: [] } })
})
