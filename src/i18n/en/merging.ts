import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (count: number, one: string, other: string) =>
  `${f.number(count)} ${f.plural(count, { one, other })}`

/** The words of merging: the list of likely duplicates and the page of two records side by side. */
export const merging = {
  duplicates: {
    title: 'Likely duplicates',
    lead: 'Records that may be one, found by their names. They are proposals: nothing is merged before you have looked at both.',
    loading: 'Looking for likely duplicates …',
    failed: 'The likely duplicates could not be looked up',
    none: 'No likely duplicates',
    noneBody:
      'No two records share a name, an alias, initials or a label. Two that you know to be one can be chosen below.',
    pair: (a: string, b: string) => `${a} and ${b}`,
    look: 'Look at both',
    reason: {
      'same-name': 'They have the same name.',
      'en-fr': 'The name of one in English is that of the other in French.',
      alias: 'A name of one is another name of the other.',
      initials: 'The name of one is that of the other with initials.',
      'near-label': 'Their labels have most words in common.',
    },
    kinds: { stakeholder: 'Stakeholders', topic: 'Topics', group: 'Groups' },
    others: 'Merge two that you know',
    othersBody: 'Choose the record that shall be merged into another; the other one comes next.',
    kind: 'Kind of record',
  },
  choose: {
    find: { stakeholder: 'Find a stakeholder', topic: 'Find a topic', group: 'Find a group' },
    list: 'Records',
    shown: (shown: number, total: number) => `${f.number(shown)} of ${f.number(total)}`,
    none: 'No record has these letters. Try fewer of them.',
    loading: 'Loading the records …',
    failed: 'The records could not be loaded.',
  },
  title: {
    stakeholder: 'Merge two stakeholders',
    topic: 'Merge two topics',
    group: 'Merge two groups',
  },
  lead: 'The first becomes one with the second, in one change that one undo parts again. Nothing is deleted: the old id goes on leading to the record that stays.',
  unknownKind: 'There is nothing of this kind to merge',
  unknownKindBody: 'Stakeholders, topics and groups can be merged. Choose two from the list.',
  back: 'Likely duplicates',
  into: (name: string) => `Into which record shall ${name} be merged?`,
  intoBody: 'Choose the one that stays.',
  another: 'Choose another',
  swap: 'Swap the two',
  swapped: (from: string, into: string) => `Now ${from} is merged into ${into}.`,
  sides: 'Both records, field by field',
  field: 'Field',
  from: 'Merged away',
  stays: 'Stays',
  result: 'After the merge',
  nothing: 'nothing',
  id: 'Id',
  counts: {
    stakeholder: 'Statements said',
    onBehalfOf: 'Said on its behalf',
    addressee: 'Said to it',
    topic: 'Statements on it',
    group: 'Statements of its members',
  },
  countOf: (statements: number, what: string, whose: string) =>
    `${n(statements, 'statement', 'statements')}, ${what}: ${whose}`,
  what: 'What the merge does',
  leads: (id: string, into: string) =>
    `The id ${id} leads to ${into} from then on: links, filters and saved views with it go on working.`,
  along: (ids: string, into: string) => `${ids}, merged before, lead to ${into} too.`,
  alongOne: (id: string, into: string) => `${id}, merged before, leads to ${into} too.`,
  names: (names: string, into: string) => `${into} takes over as other names: ${names}.`,
  noNames: (into: string) => `${into} takes over no name.`,
  privateNames: 'One of the two has no public role, so no name is taken over.',
  notCarried: (into: string) =>
    `All other fields of ${into} stay as they are; what only the first has is kept in its record.`,
  positions: (statements: number, into: string) =>
    statements === 0
      ? 'No statement has a position on the first.'
      : `${n(statements, 'statement has its position', 'statements have their positions')} on ${into} afterwards.`,
  members: (stakeholders: number, into: string) =>
    stakeholders === 0
      ? 'No stakeholder is counted under the first.'
      : `${n(stakeholders, 'stakeholder is', 'stakeholders are')} counted under ${into} afterwards.`,
  refused: 'These two can’t be merged',
  refusals: {
    unknown: (ids: string) =>
      `There is no record ${ids}. It may have been taken out: choose another.`,
    same: 'A record can’t be merged into itself. Choose another.',
    'target-merged': (id: string, target: string) =>
      `${id} is itself merged into ${target}. Merge into that one.`,
    'source-merged': (id: string, target: string) => `${id} is merged into ${target} already.`,
    stances: (statements: number) =>
      `${n(statements, 'statement takes', 'statements take')} different stances on the two. Decide which holds: open ${f.plural(statements, { one: 'it', other: 'each' })}, edit the positions, then come back.`,
  },
  toTarget: (name: string) => `Merge into ${name}`,
  clashing: 'Statements with different stances',
  openAll: 'Show them all',
  merge: 'Merge',
  merging: 'Merging …',
  merged: (from: string, into: string) => `${from} is merged into ${into}. Undo parts them again.`,
  stale:
    'One of the records was changed meanwhile. What is shown above is looked up again: see it, then merge.',
  readOnly:
    'This browser lets Parley keep no data, so records can’t be merged here. Let this site keep data in the settings of the browser, then load the page again.',
  loading: 'Loading both records …',
  failed: 'The two records could not be compared',
  quoted: (name: string) => `“${name}”`,
  pair: (label: string, value: string) => `${label}: ${value}`,
}
