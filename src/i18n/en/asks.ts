import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (value: number) => f.number(value)
const asks = (count: number) => `${n(count)} ${f.plural(count, { one: 'ask', other: 'asks' })}`
const statements = (count: number) =>
  `${n(count)} ${f.plural(count, { one: 'statement', other: 'statements' })}`

/** A run of a sentence; `link` names the number that it is a link of. */
export interface SentencePart {
  text: string
  link?: 'supporting' | 'asks' | 'open' | 'answered'
}

/** How many there are, once that is known. */
const counted = (name: string, count: number | undefined) =>
  count === undefined ? name : `${name} (${n(count)})`

/** The words of the page of asks, which load with it. */
export const words = {
  title: 'Asks',
  subViews: 'On this page',
  views: {
    asks: 'Asks and answers',
    voices: 'Voices',
    speaks: 'Who speaks to whom',
  },
  asks,
  table: 'Asks',
  columns: {
    said: 'Said',
    stakeholder: 'Who asks',
    ask: 'Ask',
    addressees: 'Of whom',
    positions: 'Claims',
    answer: 'Answer',
  },
  coded:
    'Asks, claims and outcomes are coded by Parley. An answer stands here only where a person recorded the link.',
  claim: 'Claim',
  claims: 'What is asked for most',
  claimOnly: (claim: string) => `Only asks on the claim: ${claim}`,
  moreClaims: (all: number) => `Show all ${n(all)} claims that are asked for`,
  fewerClaims: 'Show fewer claims',
  /** For one claim: how many support it, ask for it, have an answer. */
  sentence: (counts: {
    supporting: number
    asks: number
    answered: number
    through: string
  }): SentencePart[] => {
    const { supporting, asks: asked, answered } = counts
    const open = asked - answered
    // A date is not broken over two lines.
    const through = f.date(counts.through).replaceAll(' ', '\u00a0')
    const parts: SentencePart[] = [
      { text: statements(supporting), link: 'supporting' },
      { text: f.plural(supporting, { one: ' supports it, ', other: ' support it, ' }) },
      { text: n(asked), link: 'asks' },
      {
        text:
          supporting === 1
            ? ' asks for it; '
            : f.plural(asked, { one: ' of them asks for it; ', other: ' of them ask for it; ' }),
      },
    ]
    if (answered === 0) {
      return [
        ...parts,
        { text: 'no answer', link: 'open' },
        { text: ` is recorded, to ${through}.` },
      ]
    }
    return [
      ...parts,
      {
        text: f.plural(answered, {
          one: '1 has an answer',
          other: `${n(answered)} have an answer`,
        }),
        link: 'answered',
      },
      { text: ` recorded, to ${through}` },
      ...(open > 0
        ? [
            { text: ', ' },
            {
              text: f.plural(open, { one: '1 has none', other: `${n(open)} have none` }),
              link: 'open' as const,
            },
            { text: '.' },
          ]
        : [{ text: '.' }]),
    ]
  },
  state: 'Answer recorded',
  states: {
    any: (count?: number) => counted('All', count),
    open: (count?: number) => counted('No', count),
    answered: (count?: number) => counted('Yes', count),
  },
  sortBy: 'Sort by',
  sorts: {
    '-said': 'Newest first',
    said: 'Oldest first',
    stakeholder: 'Who asks, A to Z',
    '-stakeholder': 'Who asks, Z to A',
    addressee: 'Of whom, A to Z',
    '-addressee': 'Of whom, Z to A',
    topic: 'Claim, A to Z',
    '-topic': 'Claim, Z to A',
    answer: 'Answered first',
    '-answer': 'Without an answer first',
  },
  ofNobody: 'of nobody in particular',
  behalf: 'on behalf of',
  to: 'To',
  outcomeBy: (outcome: string, name: string) => `${outcome}, ${name}`,
  answerOpens: ': open the answer',
  answerMissing: 'the statement that answers is not among these records',
  retracted: 'this answer was retracted',
  disputed: 'this answer is disputed',
  proposed: 'this answer is only proposed',
  earlier: 'dated before the ask: check the dates',
  loading: 'Loading the asks …',
  problem: 'The asks could not be shown',
  none: {
    title: (count: number) => `${statements(count)}, but no ask`,
    body: 'None of the statements that match the filter is coded as asking for something.',
    statements: (count: number) => `Show the ${statements(count)}`,
    all: 'All asks',
  },
  voices: {
    overTime: 'Who speaks, by group over time',
    countBy: 'Counted by',
    counts: { statements: 'Statement', articles: 'Independent article' },
    drawnAs: 'Drawn as',
    shapes: { share: 'Shares', stack: 'Numbers' },
    statements,
    articles: (count: number) =>
      `${n(count)} ${f.plural(count, { one: 'independent article', other: 'independent articles' })}`,
    what: {
      statements: (share: boolean) =>
        `${share ? 'Shares of statements' : 'Statements'} a month by group`,
      articles: (share: boolean) =>
        `${share ? 'Shares of independent articles' : 'Independent articles'} a month by group`,
    },
    rule: 'Independent article: articles that carry the same statement and come from the same original outlet, such as an agency, are copies of one report and count once. An article in which several groups speak counts once in each of them.',
    caption: (statements: string, articles: string) => `${statements} in ${articles}.`,
    notDrawn: (parts: string) => `Not drawn: ${parts}.`,
    inexact: (count: string) => `${count} with a date less exact than a month`,
    undated: (count: string) => `${count} without a date`,
    nothing: 'Nothing here has a date exact enough to be drawn by month.',
    numbers: 'Numbers as a table',
    byTopic: 'Who speaks on which claim',
    topicsCoded:
      'Claims are coded by Parley. A statement on several claims counts in each of them.',
    noTopic: 'no position coded',
    noGroup: 'no group',
    others: (count: number) =>
      f.plural(count, { one: '1 other group', other: `${n(count)} other groups` }),
    topicTable: 'Voices by claim',
    total: 'All',
    share: 'Shares of the groups',
    segment: (topic: string, group: string, count: string, share: string) =>
      `${topic}, ${group}: ${count}, ${share}`,
    cell: (topic: string, group: string, count: string) => `${topic}, ${group}: ${count}`,
    heard: 'Who was heard',
    topic: 'On the claim',
    allTopics: 'All claims',
    severalTopics: 'Several, by the filter',
    heardTable: 'Heard',
    columns: {
      name: 'Stakeholder',
      group: 'Group',
      statements: 'Statements',
      articles: 'Independent articles',
      onItsBehalf: 'Said on its behalf by others',
      last: 'Last heard',
      asks: 'Asks without an answer',
      asked: 'Asked',
      said: 'Statements of its own',
    },
    about: (name: string) => `, ${name}`,
    openLast: (name: string) => `: open the last words of ${name}`,
    never: 'no date',
    more: (shown: number, all: number) => `${n(shown)} of ${n(all)}`,
    showAll: (all: number) => `Show all ${n(all)}`,
    showFewer: 'Show fewer',
    waiting: 'Asked, and no answer recorded',
    waitingTable: 'Asked, no answer recorded',
    nobodyWaits: 'Nobody was asked for something here without an answer recorded.',
    silent: 'Groups not heard',
    silentWhy: (articles: number, through: string) =>
      `No statement in our ${n(articles)} articles, to ${f.date(through)}, that matches the filter:`,
    everyGroup: 'Every group was heard.',
    loading: 'Counting the voices …',
    problem: 'The voices could not be shown',
  },
}
