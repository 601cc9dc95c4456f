/** Ids that lead nowhere or stand twice: what no schema of a single file can see. */
import type { Records } from '#src/domain/records.ts'
import type { BadPlace } from '#src/server/store.ts'

/** Every wrong reference and repeated id in the records, by place. */
export function wrongReferences(records: Records): BadPlace[] {
  const places: BadPlace[] = []
  const ids = (kind: 'groups' | 'stakeholders' | 'topics' | 'articles' | 'statements') => {
    const seen = new Set<string>()
    for (const { id } of records[kind]) {
      if (seen.has(id)) places.push({ path: `${kind}.json ${id}`, message: 'stands twice' })
      seen.add(id)
    }
    return seen
  }
  const groups = ids('groups')
  const stakeholders = ids('stakeholders')
  const topics = ids('topics')
  const articles = ids('articles')
  const statements = ids('statements')
  const check = (known: ReadonlySet<string>, id: string | undefined, path: string) => {
    if (id !== undefined && !known.has(id)) places.push({ path, message: `no record has id ${id}` })
  }
  for (const each of records.stakeholders) {
    const path = `stakeholders.json ${each.id}`
    check(groups, each.group, `${path} group`)
    check(stakeholders, each.mergedIntoId, `${path} mergedIntoId`)
    for (const role of each.roles) check(stakeholders, role.organizationId, `${path} roles`)
  }
  for (const each of records.groups) {
    check(groups, each.mergedIntoId, `groups.json ${each.id} mergedIntoId`)
  }
  for (const each of records.topics) {
    check(topics, each.mergedIntoId, `topics.json ${each.id} mergedIntoId`)
    for (const id of each.exampleIds) check(statements, id, `topics.json ${each.id} exampleIds`)
  }
  for (const each of records.statements) {
    const path = `statements.json ${each.id}`
    check(stakeholders, each.speakerId, `${path} speakerId`)
    for (const id of each.onBehalfOfIds) check(stakeholders, id, `${path} onBehalfOfIds`)
    for (const id of each.addresseeIds) check(stakeholders, id, `${path} addresseeIds`)
    for (const { topicId } of each.positions) check(topics, topicId, `${path} positions`)
    for (const { articleId } of each.appearances) check(articles, articleId, `${path} appearances`)
    for (const answer of each.ask?.answers ?? []) {
      check(statements, answer.statementId, `${path} ask.answers`)
    }
  }
  return places
}
