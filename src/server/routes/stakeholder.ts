import type { StatementRow } from '#src/contract/answers.ts'
import { LAST_WORDS } from '#src/contract/stakeholders.ts'
import type { Heard, StakeholderDetail } from '#src/contract/stakeholders.ts'
import { askedPositions, countIds, membersOf, positionsByTopic } from '#src/domain/profile.ts'
import { heardOf, rowsOf } from '#src/engine/heard.ts'
import { Refusal } from '../problems.ts'
import { labelled, refsOf } from '../refs.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { rowOf } from './statements.ts'

/** Of whom the filter's statements say nothing. */
const notHeard: Heard = {
  said: 0,
  saidInOwnName: 0,
  saidOnBehalfOfOthers: 0,
  saidOnItsBehalf: 0,
  addressed: 0,
  asksMade: 0,
  asksReceived: 0,
  topicIds: [],
}

const withAsk = (rows: readonly StatementRow[]) => rows.filter(({ statement }) => statement.ask)

/** One stakeholder: what the filter's statements by it, for it and to it say of it. */
export function getStakeholder(
  { id: askedId, filter, params, ignored }: Asked<'getStakeholder'>,
  { dataset }: RouteContext,
): StakeholderDetail {
  const { engine, lookup, records, version } = dataset
  const stakeholder = lookup.stakeholder(askedId)
  if (!stakeholder) throw new Refusal('not-found', `There is no stakeholder ${askedId}`)
  const { id } = stakeholder
  const found = engine.over(filter, (all, columns, row) => rowsOf(id, columns, all, row))
  const said = found.said.map(rowOf)
  const onItsBehalf = found.onItsBehalf.map(rowOf)
  const addressed = found.addressed.map(rowOf)
  const heard =
    engine.over(filter, (all, columns) => heardOf(columns, all)).heard.get(id) ?? notHeard

  const targetOf = (each: string) => lookup.stakeholder(each)?.id ?? each
  const own = said.length > 0 ? said : onItsBehalf
  const lastWords = own.slice(0, LAST_WORDS)
  const articles = countIds(own, ({ statement }) =>
    statement.appearances.map(({ articleId }) => articleId),
  ).map(({ value, count }) => ({ id: value, count }))
  const speaksTo = countIds(said, ({ statement }) => statement.addresseeIds.map(targetOf))
  const spokenToBy = countIds(addressed, ({ statement }) => [targetOf(statement.speakerId)])
  const positions = positionsByTopic(
    { said, onItsBehalf },
    askedPositions(filter, lookup),
    (topicId) => lookup.topic(topicId)?.label,
    params.lang,
  )
  const members = membersOf(id, records.stakeholders, lookup, params.lang)
  const asksMade = withAsk(said)
  const asksReceived = withAsk(addressed)
  const answerIds = [...asksMade, ...asksReceived].flatMap(
    ({ statement }) => statement.ask?.answers.map((answer) => answer.statementId) ?? [],
  )
  const answers = [...new Set(answerIds)].flatMap((each) => engine.row(each) ?? []).map(rowOf)
  const shown = [
    ...answers,
    ...lastWords,
    ...asksMade,
    ...asksReceived,
    ...positions.map((at) => at.latest),
  ]
  const asked = records.stakeholders.find((each) => each.id === askedId)
  return {
    stakeholder,
    ...(asked && asked.id !== id ? { asked } : {}),
    heard,
    members,
    lastWords,
    positions,
    asksMade,
    asksReceived,
    answers,
    speaksTo: labelled('stakeholder', speaksTo, lookup),
    spokenToBy: labelled('stakeholder', spokenToBy, lookup),
    articles,
    total: found.total,
    refs: refsOf(
      shown.map(({ statement }) => statement),
      lookup,
      {
        stakeholderIds: [
          id,
          ...members.map((member) => member.id),
          ...[...speaksTo, ...spokenToBy].map(({ value }) => value),
        ],
        topicIds: [...heard.topicIds, ...positions.map(({ topicId }) => topicId)],
        articleIds: articles.map((article) => article.id),
      },
    ),
    recordsThrough: records.release.recordsThrough,
    version,
    ignored: [...ignored, ...found.ignored],
  }
}
