/** Which roles a stakeholder held at a time. */
import type { DateUsed } from '#src/contract/answers.ts'
import type { Lang } from '#src/contract/questions.ts'
import type { Role, Stakeholder, Statement } from '#src/contract/records.ts'
import { intervalOf } from './dates.ts'
import { pick } from './text2.ts'

/** Whether a role may have been held at a date; without a date only if it has no bounds at all. */
function wasHeld(role: Role, date: string | undefined): boolean {
  if (date === undefined) return role.from === undefined && role.to === undefined
  const { start, end } = intervalOf(date)
  if (role.from !== undefined && intervalOf(role.from).start > end) return false
  return role.to === undefined || intervalOf(role.to).end >= start
}

/**
 * The roles held at a partial date, best first: those in an organisation that is spoken for
 * (`onBehalfOfIds`) before others, then in the order of the record. A missing bound is open; a
 * role held only at another time is never among them. A private person has none: the name is the
 * role.
 */
export function rolesThen(
  stakeholder: Pick<Stakeholder, 'roles' | 'private'>,
  date: string | undefined,
  onBehalfOfIds: readonly string[] = [],
): Role[] {
  if (stakeholder.private) return []
  const rank = ({ organizationId }: Role) =>
    organizationId !== undefined && onBehalfOfIds.includes(organizationId) ? 0 : 1
  return stakeholder.roles
    .filter((role) => wasHeld(role, date))
    .toSorted((a, b) => rank(a) - rank(b))
}

/** The best of {@link rolesThen}. */
export function roleThen(
  stakeholder: Pick<Stakeholder, 'roles' | 'private'>,
  date: string | undefined,
  onBehalfOfIds: readonly string[] = [],
): Role | undefined {
  return rolesThen(stakeholder, date, onBehalfOfIds)[0]
}

/** Whether a title names its organisation already, by name or alias: “President of CENCO”. */
export function titleNames(
  title: string,
  organization: Pick<Stakeholder, 'name' | 'aliases'>,
): boolean {
  const { name, aliases } = organization
  return [name.en, name.fr, ...aliases].some((each) => each !== null && title.includes(each))
}

/** The role that the speaker held then, in words; the organisation where the title names none. */
export function roleWords(
  said: {
    statement: Pick<Statement, 'speakerId' | 'onBehalfOfIds'>
    dateUsed?: DateUsed | undefined
  },
  refs: { stakeholder(id: string): Stakeholder | undefined },
  lang: Lang,
): { title?: string | undefined; organization?: string | undefined } {
  const { statement, dateUsed } = said
  const speaker = refs.stakeholder(statement.speakerId)
  const role = speaker && roleThen(speaker, dateUsed?.date, statement.onBehalfOfIds)
  const organization =
    role?.organizationId === undefined ? undefined : refs.stakeholder(role.organizationId)
  const title = role && pick(role.title, lang).text
  const named = organization && title !== undefined && titleNames(title, organization)
  return {
    title,
    organization: organization && !named ? pick(organization.name, lang).text : undefined,
  }
}
