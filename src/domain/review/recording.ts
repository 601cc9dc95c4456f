/** The records that the accepted items of a review make, as the operations of one change. */
import type { Entity, Op } from '#src/contract/changes.ts'
import type { Article, Stakeholder, Statement, Text2 } from '#src/contract/records.ts'
import type { Review, ReviewItem, ReviewParty } from '#src/contract/reviews.ts'
import { anchorOps } from '#src/domain/changes/articles.ts'
import { createOps, editOps } from '#src/domain/changes/drafts.ts'
import { contextOf } from '#src/domain/changes/spans.ts'
import { primaryLanguage } from '#src/domain/quoteMarks.ts'
import { namedAnew } from './faults.ts'
import { wordsOf } from './items.ts'

/** What is there already, and the ids and values for what is made. */
export interface Ground {
  /** The article that the review belongs to, where it is there. */
  article: Article | undefined
  /** The statements that stand in it. */
  standing: readonly Statement[]
  statement: (id: string) => Statement | undefined
  freeArticleId: () => string
  /** Each call gives another. */
  freeStatementId: () => string
  /** Each call gives another. */
  freeStakeholderId: (name: string) => string
  /** Today, `2025-04-17`. */
  today: string
  hashOf: (text: string) => string
}

export interface Recording {
  ops: Op[]
  /** The records that are written, made ones included. */
  touched: { entity: Entity; entityId: string }[]
  articleId: string
  statementIds: string[]
  /** The new stakeholders: their key in the review, and the id they were given. */
  named: ReadonlyMap<string, string>
  repeated: string[]
  already: string[]
}

const inLanguage = (text: string, language: string): Text2 =>
  primaryLanguage(language) === 'fr' ? { en: null, fr: text } : { en: text, fr: null }

const given = <K extends string>(key: K, value: string | undefined) =>
  value === undefined || value.trim() === ''
    ? {}
    : ({ [key]: value.trim() } as Partial<Record<K, string>>)

function articleOf({ article, text }: Review, id: string, hash: string): Article {
  const { noteEn, noteFr } = article
  const [en, fr] = [noteEn.trim() || null, noteFr.trim() || null]
  return {
    id,
    url: article.url.trim(),
    ...given('archiveUrl', article.archiveUrl),
    title: article.title.trim(),
    titleIs: article.titleIs,
    outlet: article.outlet.trim(),
    ...given('originalOutlet', article.originalOutlet),
    ...given('author', article.author),
    ...given('publishedOn', article.publishedOn),
    language: article.language.trim(),
    text,
    textHash: hash,
    ...(en === null && fr === null ? {} : { note: { en, fr } }),
  }
}

function statementOf(
  item: ReviewItem,
  named: { id: string; articleId: string; idOf: (party: ReviewParty) => string },
  { text, language, today }: { text: string; language: string; today: string },
): Statement {
  const { idOf } = named
  const saidOn = item.saidOn.trim()
  const [en, fr] = [item.askEn.trim() || null, item.askFr.trim() || null]
  return {
    id: named.id,
    kind: item.kind,
    wording: 'printed',
    text: wordsOf(item.spans),
    language,
    speakerId: item.speaker ? idOf(item.speaker) : '',
    onBehalfOfIds: [...new Set(item.onBehalfOf.map(idOf))],
    addresseeIds: [...new Set(item.addressees.map(idOf))],
    ...(saidOn === '' ? {} : { saidOn }),
    ...(saidOn === '' || item.saidOnBasis === '' ? {} : { saidOnBasis: item.saidOnBasis }),
    positions: item.positions,
    ...(en === null && fr === null ? {} : { ask: { text: { en, fr }, answers: [] } }),
    appearances: [
      { articleId: named.articleId, spans: item.spans, ...contextOf(text, item.spans) },
    ],
    status: 'accepted',
    addedOn: today,
  }
}

/**
 * What saving a review makes of the records. Items that are not accepted make nothing; neither does
 * one whose words by the same speaker stand in this article already. The review has no faults.
 */
export function recordingOf(review: Review, ground: Ground): Recording {
  const { text } = review
  const accepted = review.items.filter(({ state }) => state === 'accepted')
  const articleId = ground.article?.id ?? ground.freeArticleId()
  const language = (ground.article?.language ?? review.article.language).trim()
  const ops: Op[] = []
  const touched: Recording['touched'] = [{ entity: 'article', entityId: articleId }]

  // Statements there are, as they shall be: places in a text that comes with the review, and the
  // further appearances.
  const after = new Map<string, Statement>()
  if (!ground.article) {
    ops.push(...createOps('article', articleOf(review, articleId, ground.hashOf(text))))
  } else if (ground.article.text === undefined) {
    const anchored = anchorOps(ground.article, text, ground.standing, ground.hashOf(text))
    ops.push(...anchored.ops.filter(({ entity }) => entity === 'article'))
    for (const { entity, entityId, after: appearances } of anchored.ops) {
      const statement = entity === 'statement' ? ground.statement(entityId) : undefined
      if (!statement) continue
      after.set(entityId, {
        ...statement,
        appearances: appearances as Statement['appearances'],
      })
    }
  }

  const ids = new Map<string, string>()
  for (const { key, kind, name, group, country } of namedAnew(review)) {
    const id = ground.freeStakeholderId(name)
    ids.set(key, id)
    const made: Stakeholder = {
      id,
      kind,
      name: inLanguage(name.trim(), language),
      aliases: [],
      group,
      ...given('country', country),
      roles: [],
    }
    ops.push(...createOps('stakeholder', made))
    touched.push({ entity: 'stakeholder', entityId: id })
  }
  const idOf = ({ stakeholderId, newKey = '' }: ReviewParty) =>
    stakeholderId ?? ids.get(newKey) ?? ''

  const [repeated, already, statementIds] = [new Set<string>(), new Set<string>(), [] as string[]]
  const standsAs = new Map(
    ground.standing.map((each) => [`${each.speakerId} ${each.text}`, each.id]),
  )
  for (const item of accepted) {
    const recorded = item.repeats === undefined ? undefined : ground.statement(item.repeats)
    const speakerId = item.speaker ? idOf(item.speaker) : ''
    const same = standsAs.get(`${speakerId} ${wordsOf(item.spans)}`)
    if (same !== undefined) already.add(same)
    else if (!recorded) {
      const id = ground.freeStatementId()
      const names = { id, articleId, idOf }
      const { today } = ground
      ops.push(...createOps('statement', statementOf(item, names, { text, language, today })))
      touched.push({ entity: 'statement', entityId: id })
      statementIds.push(id)
      standsAs.set(`${speakerId} ${wordsOf(item.spans)}`, id)
    } else {
      const now = after.get(recorded.id) ?? recorded
      if (now.appearances.some((each) => each.articleId === articleId)) already.add(recorded.id)
      else {
        const { spans } = item
        const appearance = { articleId, spans, ...contextOf(text, spans) }
        after.set(recorded.id, { ...now, appearances: [...now.appearances, appearance] })
        repeated.add(recorded.id)
      }
    }
  }
  for (const [id, statement] of after) {
    const was = ground.statement(id)
    if (!was) continue
    ops.push(...editOps('statement', was, statement))
    touched.push({ entity: 'statement', entityId: id })
  }
  return {
    ops,
    touched,
    articleId,
    statementIds,
    named: ids,
    repeated: [...repeated],
    already: [...already].filter((id) => !statementIds.includes(id)),
  }
}

/**
 * What is left of a review once its accepted items are records: those that wait, in the article that
 * is there now, naming the stakeholders that were added with it.
 */
export function leftOf(
  review: Review,
  { articleId, named }: Pick<Recording, 'articleId' | 'named'>,
): Review {
  const settled = (party: ReviewParty): ReviewParty => {
    const { newKey, ...rest } = party
    const id = newKey === undefined ? undefined : named.get(newKey)
    return id === undefined ? party : { ...rest, stakeholderId: id }
  }
  return {
    ...review,
    articleId,
    newStakeholders: review.newStakeholders.filter(({ key }) => !named.has(key)),
    items: review.items
      .filter(({ state }) => state === 'waiting')
      .map((item) => ({
        ...item,
        ...(item.speaker ? { speaker: settled(item.speaker) } : {}),
        onBehalfOf: item.onBehalfOf.map(settled),
        addressees: item.addressees.map(settled),
      })),
  }
}
