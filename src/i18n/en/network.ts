import { createFormat } from '../format.ts'

const f = createFormat('en')
const weights = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
const n = (value: number) => f.number(value)
const stakeholders = (count: number) =>
  `${n(count)} ${f.plural(count, { one: 'stakeholder', other: 'stakeholders' })}`
const statements = (count: number) =>
  `${n(count)} ${f.plural(count, { one: 'statement', other: 'statements' })}`
const ties = (count: number) => `${n(count)} ${f.plural(count, { one: 'tie', other: 'ties' })}`

type Kind = 'speaks' | 'agreement'

/** The words of the networks, which load with them. */
export const network = {
  problem: 'The network could not be shown',
  loading: 'Counting …',
  controls: 'What is shown',
  count: 'Count',
  counts: {
    statements: 'Pairs of statements',
    average: 'Pairs per average activity',
    topics: 'Shared topics',
  },
  show: 'Show',
  shows: {
    both: 'Agreement and disagreement',
    congruence: 'Agreement alone',
    conflict: 'Disagreement alone',
  },
  conditional: 'Conditional stances',
  conditionals: { out: 'Left out', support: 'Count as support', own: 'A stance of their own' },
  neutral: 'Neutral stances',
  neutrals: { out: 'Left out', own: 'A stance of their own' },
  least: 'Minimum weight',
  /** Stands in the field while nothing is written there. */
  leastAuto: (weight: number) => `auto: ${weights.format(weight)}`,
  leastBad: 'Not used: write a number above 0, with at most two decimals.',
  most: 'At most',
  mosts: stakeholders,
  download: 'Download GraphML',
  saved: (file: string) => `Saved: ${file}`,
  failed: 'The file could not be made; nothing was saved. Try again.',
  weight: (value: number) => weights.format(value),
  /** How much of what there is counts here. */
  counted: {
    speaks: (counted: number, total: number) =>
      `${n(counted)} of ${statements(total)} ${f.plural(counted, { one: 'names an addressee', other: 'name an addressee' })}.`,
    agreement: (counted: number, total: number) =>
      `${n(counted)} of ${statements(total)} ${f.plural(counted, { one: 'takes a stance that counts', other: 'take a stance that counts' })}.`,
  },
  /** How many of all ties stand here. */
  shown: (count: number, of: number, nodes: number, nodesOf: number) =>
    count === of && nodes === nodesOf
      ? `${ties(of)} between ${stakeholders(nodesOf)}.`
      : `Showing ${n(count)} of ${ties(of)}, between ${n(nodes)} of ${stakeholders(nodesOf)}.`,
  /** Why others do not. */
  onlyNodes: (most: number) => `Only the ${n(most)} with the heaviest ties are looked at.`,
  onlyTies: (most: number) => `Only the ${n(most)} heaviest ties are drawn.`,
  lighter: (weight: number) =>
    `Ties lighter than ${weights.format(weight)} are left out, so that the picture can be read.`,
  below: (count: number) =>
    `${ties(count)} ${f.plural(count, { one: 'is', other: 'are' })} below the minimum weight.`,
  wholeFile: 'The file holds all.',
  showLighter: 'Show lighter ties too',
  picture: {
    speaks: (nodes: number) =>
      `Picture: who speaks to whom among ${stakeholders(nodes)}. Arrow keys go from stakeholder to stakeholder; the table holds every tie.`,
    agreement: (nodes: number) =>
      `Picture: who agrees and disagrees among ${stakeholders(nodes)}. Arrow keys go from stakeholder to stakeholder; the table holds every tie.`,
  },
  node: {
    speaks: (name: string, all: number, said: number, addressed: number) =>
      all === 0
        ? `${name}: addressed in ${statements(addressed)}`
        : `${name}: ${statements(all)}, ${n(said)} of them to others; addressed in ${n(addressed)}`,
    profile: (name: string) => `${name}, profile`,
    agreement: (name: string, said: number, others: number) =>
      `${name}: ${statements(said)} with a stance, tied to ${n(others)}`,
  },
  speaksTie: (from: string, to: string, count: number) => `${from} → ${to}: ${statements(count)}`,
  agreementTie: (from: string, to: string, agree: number, disagree: number) =>
    `${from} – ${to}: agreement ${weights.format(agree)}, disagreement ${weights.format(disagree)}`,
  key: 'Key',
  keys: {
    speaks:
      'An arrow leads from the speaker to the addressee: the thicker, the more statements. A circle grows with the statements said and heard, and opens them; a name opens the profile.',
    congruence: 'agreement',
    conflict: 'disagreement',
    agreement:
      'The thicker the line, the heavier. Those who agree stand near each other; a circle grows with the statements that count, and opens them; a name opens the profile.',
  },
  table: {
    speaks: 'Who speaks to whom',
    agreement: 'Who agrees with whom',
    tie: { speaks: 'Speaker and addressee', agreement: 'Stakeholders' },
    statements: 'Statements',
    agree: 'Agree',
    disagree: 'Disagree',
    topics: 'On',
    agreeOn: (names: string, value: number) => `${names}: agreement ${weights.format(value)}`,
    disagreeOn: (names: string, value: number) => `${names}: disagreement ${weights.format(value)}`,
    onTopic: (names: string, topic: string, agree: number, disagree: number) =>
      `${names} on “${topic}”: agreement ${n(agree)}, disagreement ${n(disagree)}`,
    all: (count: number) => `Show all ${n(count)} rows`,
    rows: (shown: number, of: number) => `${n(shown)} of ${ties(of)} listed`,
  },
  pair: (from: string, to: string) => `${from} and ${to}`,
  how: 'How this is counted',
  method: {
    speaks: [
      'Each statement counts once for its speaker and each of its addressees. Who addresses nobody by name has no tie. Speakers and addressees are coded by Parley.',
    ],
    agreement: [
      'The congruence and conflict networks of discourse network analysis (Leifeld), over the topics that two stakeholders have both taken a stance on. Stances and topics are coded by Parley; a stakeholder has the stances of the statements it speaks, on whoever’s behalf.',
      'Agreement (congruence) of two stakeholders: for each topic and stance, the statements of the one times those of the other, added up.',
      'Disagreement (conflict): for each topic, the statements for by the one times the statements against by the other, both ways, added up.',
      'Pairs per average activity: either is divided by half the sum of the statements’ stances of both, so that who speaks much does not agree with everybody.',
      'Shared topics: each stance that a stakeholder takes on a topic counts once, however often it is said.',
      'Conditional and neutral stances are left out unless chosen. As a stance of their own they agree with the same stance and disagree with none.',
      'The weight is what is shown: agreement and disagreement added up, or one alone. Saying the same is not an alliance.',
    ],
  } satisfies Record<Kind, string[]>,
  nothing: {
    title: 'No ties to show',
    counted: {
      speaks: (total: number) =>
        `Of the ${statements(total)} that match, none names an addressee. Loosen the filter to see who speaks to whom.`,
      agreement: (total: number) =>
        `Of the ${statements(total)} that match, none takes a stance that counts here. Loosen the filter, or count conditional and neutral stances.`,
    },
    one: 'Only one stakeholder takes a stance that counts here; agreement needs two. Loosen the filter to see more.',
    apart: (count: number) =>
      `${stakeholders(count)} take a stance that counts here, but no two of them on the same topic in the way that is shown.`,
    light: (least: number, heaviest: number) =>
      `No tie weighs ${weights.format(least)} or more; the heaviest weighs ${weights.format(heaviest)}.`,
    anyWeight: (count: number) => `Show ${ties(count)} of any weight`,
  },
}
