import { expect, it } from 'vitest'
import { trendViews } from '#src/contract/address.ts'
import { choiceOf, viewOf } from './trendChoice.ts'

it('reads every value of the key and writes it back', () => {
  expect(trendViews.map((view) => viewOf(choiceOf(view)))).toEqual(trendViews)
})

it('takes an absent key, and absent parts, for stance, month and stacked', () => {
  expect(choiceOf(undefined)).toEqual({ by: 'stance', unit: 'month', shape: 'stack' })
  expect(choiceOf('group-week')).toEqual({ by: 'group', unit: 'week', shape: 'stack' })
  expect(choiceOf('topic-month-share')).toEqual({ by: 'topic', unit: 'month', shape: 'share' })
})
