import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (count: number, one: string, other: string) =>
  `${f.number(count)} ${f.plural(count, { one, other })}`

/** The words of recoding the filtered statements. They load with its dialog. */
export const recode = {
  title: 'Recode',
  lead: (statements: number) =>
    `${n(statements, 'statement matches', 'statements match')} the filter. One rule changes their positions, all at once; one undo takes it back.`,
  counting: 'Counting the statements …',
  notReady: 'The topics or statements could not be loaded.',
  nothing:
    'No statement matches the filter, so there is nothing to recode. Change the filter first.',
  rule: 'Rule',
  kinds: {
    move: 'Move to another topic',
    split: 'Split by stance',
    stance: 'Change one stance to another',
    remove: 'Remove positions',
    rename: 'Move to a new topic',
  },
  from: 'Positions on',
  to: 'Move to',
  choose: 'Choose …',
  stays: 'stays',
  stanceFrom: 'From stance',
  stanceTo: 'To stance',
  which: 'Which positions',
  all: 'All of them',
  stanceGoes: (stance: string) => `Those that say “${stance}” go to`,
  label: { en: 'Label (English)', fr: 'Label (French)' },
  labelHint: 'A short claim that one can support or oppose.',
  proposition: { en: 'Proposition (English)', fr: 'Proposition (French)' },
  propositionHint: 'The claim in full. One language is enough.',
  preview: 'Preview',
  waiting: 'Complete the rule to see what it would change.',
  loading: 'Looking what would change …',
  none: 'The rule changes nothing: none of these statements has such a position.',
  same: 'From and to are the same, so nothing would change.',
  total: (statements: number, positions: number) =>
    `${n(statements, 'statement changes', 'statements change')}, ${n(positions, 'position', 'positions')} in all.`,
  shown: (shown: number, total: number) => `${f.number(shown)} of ${f.number(total)} shown`,
  clashes: (statements: number) =>
    `${n(statements, 'statement stays as it is', 'statements stay as they are')}: ${f.plural(statements, { one: 'it', other: 'each' })} would say two things of one claim. Edit ${f.plural(statements, { one: 'it', other: 'them' })} by hand:`,
  clashList: 'Statements that stay as they are',
  more: (count: number) => `and ${f.number(count)} more`,
  statement: 'Statement',
  before: 'Before',
  after: 'After',
  noPosition: 'no position',
  apply: 'Apply',
  applying: 'Recoding …',
  cancel: 'Cancel',
  done: (statements: number) =>
    `${n(statements, 'statement', 'statements')} recoded. Undo takes it back.`,
  stale:
    'Some of these statements were changed meanwhile. The preview was looked up again: see it, then apply.',
  failed: 'The preview could not be made.',
}
