/** Looking up what an opened statement names. */
import type { StatementDetail } from '#src/contract/answers.ts'
import type { Group, Stakeholder, Topic } from '#src/contract/records.ts'

export interface DetailRefs {
  stakeholder(id: string): Stakeholder | undefined
  group(id: string): Group | undefined
  topic(id: string): Topic | undefined
}

/** Finds by id; a statement names few records, so each is looked for in the list. */
export function detailRefs({ refs }: StatementDetail): DetailRefs {
  return {
    stakeholder: (id) => refs.stakeholders.find((each) => each.id === id),
    group: (id) => refs.groups.find((each) => each.id === id),
    topic: (id) => refs.topics.find((each) => each.id === id),
  }
}
