/** Questions about stakeholders to the API over the shipped records, answers checked by the contract. */
import { expect } from 'vitest'
import type { Refs } from '#src/contract/answers.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { StakeholderDetail, StakeholderPage } from '#src/contract/stakeholders.ts'
import type { Records } from '#src/domain/records.ts'
import { createApi } from '#src/server/api.ts'
import type { Api } from '#src/server/api.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { fileStore, recordsStore } from './stores.ts'

export const HOST = 'http://parley.test'
const permalink = (id: string) => `${HOST}/statements/${id}`
const shipped = createApi(fileStore(), { permalink })
/** The API over records at hand. */
export const over = (records: Records) => createApi(recordsStore(records), { permalink })

/** The plain response. */
export const ask = (path: string, api: Api = shipped): Promise<Response> =>
  api.fetch(new Request(`${HOST}/api${path}`))

/** A page of the table. Nothing may stand in the answer beside what the contract names. */
export async function page(query: string, api: Api = shipped): Promise<StakeholderPage> {
  const answer: unknown = await (await ask(`/stakeholders?${query}`, api)).json()
  const parsed = endpoints.listStakeholders.response.parse(answer)
  expect(parsed).toEqual(answer)
  return parsed
}

/** A profile, checked likewise. */
export async function detail(path: string, api: Api = shipped): Promise<StakeholderDetail> {
  const answer: unknown = await (await ask(`/stakeholders/${path}`, api)).json()
  const parsed = endpoints.getStakeholder.response.parse(answer)
  expect(parsed).toEqual(answer)
  return parsed
}

export const idsOf = ({ items }: StakeholderPage) => items.map(({ stakeholder }) => stakeholder.id)

/** The ids of records, each of which must be there once. */
export const namedIds = (list: readonly { id: string }[]): string[] => {
  const ids = list.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  return ids
}

/** Expects that all of these are named, with the groups of the stakeholders, articles without text. */
export function expectNamed(
  refs: Refs,
  wanted: { stakeholders?: string[]; topics?: string[]; articles?: string[] },
) {
  const [stakeholders, groups] = [namedIds(refs.stakeholders), namedIds(refs.groups)]
  expect(stakeholders).toEqual(expect.arrayContaining(wanted.stakeholders ?? []))
  expect(namedIds(refs.topics)).toEqual(expect.arrayContaining(wanted.topics ?? []))
  expect(namedIds(refs.articles)).toEqual(expect.arrayContaining(wanted.articles ?? []))
  for (const { group } of refs.stakeholders) expect(groups).toContain(group)
  expect(refs.articles.every((article) => !('text' in article))).toBe(true)
}

export const records = shippedRecords()
const who = records.stakeholders.find(({ id }) => id === 'us-government')!
/** The shipped records with one more id, merged into that of the U.S. government and named by a statement. */
export const merged: Records = {
  ...records,
  stakeholders: [
    ...records.stakeholders,
    { ...who, id: 'old-id', aliases: [], mergedIntoId: who.id },
  ],
  statements: records.statements.map((each, at) =>
    at === 0
      ? {
          ...each,
          speakerId: 'old-id',
          onBehalfOfIds: [who.id],
          addresseeIds: ['old-id', who.id],
        }
      : each,
  ),
}
