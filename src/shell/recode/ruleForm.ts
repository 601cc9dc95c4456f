/** What is chosen in the dialog, and the rule that it makes once it is complete. */
import { stances } from '#src/contract/records.ts'
import type { Stance, Text2 } from '#src/contract/records.ts'
import type { RecodeRule } from '#src/contract/recoding.ts'

export const ruleKinds = ['move', 'split', 'stance', 'remove', 'rename'] as const
export type RuleKind = (typeof ruleKinds)[number]

/** Everything that any rule asks; what is not chosen yet is empty. */
export interface RuleForm {
  kind: RuleKind
  from: string
  to: string
  /** Where positions of each stance go; empty: they stay. */
  split: Record<Stance, string>
  stanceFrom: Stance
  stanceTo: Stance
  /** Empty: all. */
  remove: Stance | ''
  label: Record<'en' | 'fr', string>
  proposition: Record<'en' | 'fr', string>
}

export const emptyForm: RuleForm = {
  kind: 'move',
  from: '',
  to: '',
  split: { supports: '', conditional: '', neutral: '', opposes: '' },
  stanceFrom: 'neutral',
  stanceTo: 'conditional',
  remove: '',
  label: { en: '', fr: '' },
  proposition: { en: '', fr: '' },
}

/** Our words as records hold them; undefined where both are empty. */
function textOf({ en, fr }: Record<'en' | 'fr', string>): Text2 | undefined {
  const [one, other] = [en.trim() || null, fr.trim() || null]
  return one === null && other === null ? undefined : { en: one, fr: other }
}

/** The rule; undefined where something of it is still to choose, `same` where it leads nowhere. */
export function ruleOf(form: RuleForm): RecodeRule | 'same' | undefined {
  const { kind, from, to } = form
  if (from === '') return undefined
  switch (kind) {
    case 'move':
      return to === '' ? undefined : from === to ? 'same' : { kind, from, to }
    case 'split': {
      const goes = stances.filter((stance) => form.split[stance] !== '')
      if (goes.length === 0) return undefined
      if (goes.every((stance) => form.split[stance] === from)) return 'same'
      return { kind, from, to: Object.fromEntries(goes.map((each) => [each, form.split[each]])) }
    }
    case 'stance': {
      const { stanceFrom, stanceTo } = form
      if (stanceFrom === stanceTo) return 'same'
      return { kind, topicId: from, from: stanceFrom, to: stanceTo }
    }
    case 'remove':
      return { kind, topicId: from, ...(form.remove === '' ? {} : { stance: form.remove }) }
    case 'rename': {
      const [label, proposition] = [textOf(form.label), textOf(form.proposition)]
      return label && proposition ? { kind, from, label, proposition } : undefined
    }
  }
}
