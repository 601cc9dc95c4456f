import { describe, expect, it } from 'vitest'
import { emptyForm, ruleOf } from './ruleForm.ts'
import type { RuleForm } from './ruleForm.ts'

const rule = (part: Partial<RuleForm>) => ruleOf({ ...emptyForm, from: 'a', ...part })

describe('a rule is made of what is chosen', () => {
  it.each<[string, Partial<RuleForm>, ReturnType<typeof ruleOf>]>([
    ['nothing to move from', { from: '', to: 'b' }, undefined],
    ['nothing to move to', {}, undefined],
    ['a move', { to: 'b' }, { kind: 'move', from: 'a', to: 'b' }],
    ['a move to itself', { to: 'a' }, 'same'],
    ['a split of nothing', { kind: 'split' }, undefined],
    [
      'a split, where what is not named stays',
      { kind: 'split', split: { ...emptyForm.split, opposes: 'b' } },
      { kind: 'split', from: 'a', to: { opposes: 'b' } },
    ],
    ['a split into itself', { kind: 'split', split: { ...emptyForm.split, opposes: 'a' } }, 'same'],
    [
      'a stance',
      { kind: 'stance', stanceFrom: 'opposes', stanceTo: 'neutral' },
      { kind: 'stance', topicId: 'a', from: 'opposes', to: 'neutral' },
    ],
    ['a stance to itself', { kind: 'stance', stanceFrom: 'neutral', stanceTo: 'neutral' }, 'same'],
    ['all taken out', { kind: 'remove' }, { kind: 'remove', topicId: 'a' }],
    [
      'one stance taken out',
      { kind: 'remove', remove: 'opposes' },
      { kind: 'remove', topicId: 'a', stance: 'opposes' },
    ],
    ['a new topic without its claim', { kind: 'rename', label: { en: 'B', fr: '' } }, undefined],
    [
      'a new topic in one language',
      { kind: 'rename', label: { en: ' B ', fr: ' ' }, proposition: { en: '', fr: 'C' } },
      {
        kind: 'rename',
        from: 'a',
        label: { en: 'B', fr: null },
        proposition: { en: null, fr: 'C' },
      },
    ],
  ])('%s', (_name, part, expected) => {
    expect(rule(part)).toEqual(expected)
  })
})
