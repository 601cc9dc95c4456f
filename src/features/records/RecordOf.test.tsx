import { useQueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, it } from 'vitest'
import { NEW_RECORD } from '#src/app/paths.ts'
import { onChanged } from '#src/client/news.ts'
import type { Op } from '#src/contract/changes.ts'
import { keptKinds } from '#src/contract/recordLists.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import { createOps } from '#src/domain/changes/drafts.ts'
import { Toasts } from '#src/shell/Toasts.tsx'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { writing } from '#tests/support/writingApi.ts'
import { RecordOf } from './RecordOf.tsx'

const shipped = shippedRecords()
const TOPIC = 'minerals-for-security'

/** Asks anew after each change, as the start of the app does. */
function Page(props: { kind: KeptKind; id: string }) {
  const queries = useQueryClient()
  useEffect(() => onChanged(() => void queries.invalidateQueries()), [queries])
  return (
    <>
      <RecordOf {...props} />
      <Toasts />
    </>
  )
}

async function openRecord(kind: KeptKind, id: string, lang: 'en' | 'fr' = 'en', api = writing()) {
  const app = await renderPart(<Page kind={kind} id={id} />, '/records', api.answer, lang)
  await screen.findByRole('button', { name: lang === 'en' ? 'Save' : 'Enregistrer' })
  const write = (op: Op, changeId?: string) =>
    api.answer(
      new Request('http://localhost/api/changes', {
        method: 'POST',
        body: JSON.stringify({
          by: 'Other',
          ops: [op],
          expected: [
            { entity: op.entity, entityId: op.entityId, ...(changeId ? { changeId } : {}) },
          ],
        }),
      }),
    )
  return { ...app, ...api, write }
}
const box = (name: string) => screen.getByLabelText(name)
const idIn = (field: HTMLElement) => (field as HTMLInputElement).value
const save = () => screen.getByRole('button', { name: 'Save' })

/** A field of each kind, what is typed there, and what the log then holds. */
const edits: Record<
  KeptKind,
  [id: string, label: string, field: string, typed: string, after: unknown]
> = {
  stakeholder: [
    'drc-government',
    'Note (English)',
    'note',
    'Synthetic',
    { en: 'Synthetic', fr: null },
  ],
  topic: [
    TOPIC,
    'Definition (French)',
    'definition',
    'Mots synthétiques',
    { en: null, fr: 'Mots synthétiques' },
  ],
  article: ['a002', 'Author', 'author', 'Synthetic Author', 'Synthetic Author'],
  milestone: ['m01', 'Date', 'date', '2025-02', '2025-02'],
  group: ['civil-society', 'Order', 'order', '12', 12],
}

it.each(keptKinds)('saves one field of a record, and begins anew on it: %s', async (kind) => {
  const [id, label, field, typed, after] = edits[kind]
  const { user, log } = await openRecord(kind, id)
  await user.clear(box(label))
  await user.type(box(label), typed)
  await user.clear(box('Your name'))
  await user.type(box('Your name'), 'Keeper')
  await user.click(save())
  expect(await screen.findByText('Saved. Your edits live in this browser only.')).toBeVisible()
  const [change] = (await log()).items
  expect(change).toMatchObject({
    by: 'Keeper',
    ops: [{ entity: kind, entityId: id, field, after }],
  })
  expect(change?.ops).toHaveLength(1)
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  expect(box(label)).toHaveValue(typed)
  await user.click(save())
  expect(await screen.findByText(/^Nothing has changed/)).toBeVisible()
})

it.each<[KeptKind, Record<string, string>, string, RegExp]>([
  [
    'stakeholder',
    { 'Name (English)': '', 'Name (French)': '' },
    'Name (English)',
    /in English or in French/,
  ],
  [
    'topic',
    { 'Proposition (English)': '', 'Proposition (French)': '' },
    'Proposition (English)',
    /in English or/,
  ],
  ['article', { Address: 'javascript:alert(1)' }, 'Address', /begins with https/],
  ['milestone', { Date: '2025-13' }, 'Date', /Write 2025, 2025-04 or 2025-04-17\./],
  ['group', { Order: 'first' }, 'Order', /whole number/],
])('says beside the field what is wrong and goes there: %s', async (kind, typed, label, told) => {
  const { user, log } = await openRecord(kind, edits[kind][0])
  for (const [name, text] of Object.entries(typed)) {
    await user.clear(box(name))
    if (text !== '') await user.type(box(name), text)
  }
  await user.click(save())
  expect(await screen.findByText('Not saved: one field needs another look.')).toBeVisible()
  expect(box(label)).toHaveFocus()
  expect(box(label)).toHaveAccessibleDescription(told)
  expect((await log()).of).toBe(0)
})

it('adds a stakeholder with its roles, under an id made from its name', async () => {
  const { user, log } = await openRecord('stakeholder', NEW_RECORD)
  await user.click(save())
  expect(await screen.findByText('Not saved: 3 fields need another look.')).toBeVisible()
  expect(box('Group')).toHaveAccessibleDescription(/Choose one/)
  await user.type(box('Name (English)'), 'Government of the DRC')
  expect(idIn(box('Id'))).toMatch(/^government-of-the-drc--\w{6}$/)
  await user.clear(box('Name (English)'))
  await user.type(box('Name (English)'), 'DRC Government')
  // A shipped one without the mark is told apart.
  expect(idIn(box('Id'))).toMatch(/^drc-government--\w{6}$/)
  const id = idIn(box('Id'))
  await user.selectOptions(box('Group'), 'Civil society')
  await user.click(screen.getByRole('button', { name: 'Add a role' }))
  const role = within(screen.getByRole('group', { name: 'Role 1' }))
  await user.type(role.getByLabelText('Title (English)'), 'Synthetic Role')
  await user.type(role.getByLabelText('From'), '2025-03')
  await user.type(role.getByLabelText('To'), '2024')
  await user.click(save())
  expect(await screen.findByText('Not saved: one field needs another look.')).toBeVisible()
  expect(role.getByLabelText('To')).toHaveFocus()
  await user.clear(role.getByLabelText('To'))
  await user.click(save())
  expect(await screen.findByText(/^Saved\./)).toBeVisible()
  expect((await log()).items[0]?.ops).toEqual([
    {
      entity: 'stakeholder',
      entityId: id,
      field: '*',
      before: null,
      after: {
        id,
        kind: 'person',
        name: { en: 'DRC Government', fr: null },
        aliases: [],
        group: 'civil-society',
        roles: [{ title: { en: 'Synthetic Role', fr: null }, from: '2025-03' }],
      },
    },
  ])
})

it('refuses an id that is taken or no id, beside the field', async () => {
  const { user } = await openRecord('group', NEW_RECORD)
  await user.type(box('Label (English)'), 'Synthetic')
  await user.type(box('Order'), '3')
  await user.type(box('Id'), ' X')
  await user.click(save())
  await waitFor(() => expect(box('Id')).toHaveAccessibleDescription(/only lower-case letters/))
  await user.clear(box('Id'))
  await user.clear(box('Id'))
  await user.click(box('Id'))
  await user.keyboard('{Control>}a{/Control}civil-society')
  await user.click(save())
  await waitFor(() => expect(box('Id')).toHaveAccessibleDescription(/Another record has this id/))
})

it('keeps other names of a person without a public role from being saved', async () => {
  const { user } = await openRecord('stakeholder', 'drc-government')
  await user.selectOptions(box('Without a public role'), 'yes')
  await user.click(save())
  expect(await screen.findByText(/Other names could lead back/)).toBeVisible()
  expect(box('Other names')).toHaveFocus()
})

it('adds and takes out examples of a topic', async () => {
  const { user, log } = await openRecord('topic', TOPIC)
  const before = shipped.topics.find(({ id }) => id === TOPIC)!.exampleIds
  const group = within(screen.getByRole('group', { name: 'Examples' }))
  await user.type(box('Find a statement to add'), 's001')
  await user.click(await group.findByRole('button', { name: /^Add: .*\(s001\)$/ }))
  expect(box('Find a statement to add')).toHaveFocus()
  await user.click(
    await group.findByRole('button', { name: new RegExp(`^Remove: .*${before[0]}`) }),
  )
  await user.click(save())
  expect(await screen.findByText(/^Saved\./)).toBeVisible()
  expect((await log()).items[0]?.ops).toMatchObject([
    { field: 'exampleIds', after: [...before.slice(1), 's001'] },
  ])
})

it('finds a statement that was added here by its id', async () => {
  const { user, write } = await openRecord('topic', TOPIC)
  const own = { ...shipped.statements[0]!, id: 's310--m1' }
  const [made] = createOps('statement', own)
  await write(made!)
  await user.type(box('Find a statement to add'), 's310--m1')
  expect(await screen.findByRole('button', { name: /^Add: .*\(s310--m1\)$/ })).toBeVisible()
})

it('keeps a draft across a reload and lets it go', async () => {
  const api = writing()
  const first = await openRecord('topic', TOPIC, 'en', api)
  await first.user.type(box('Definition (English)'), 'Half a thought')
  first.unmount()
  const { user } = await openRecord('topic', TOPIC, 'en', api)
  expect(await screen.findByText(/^Your draft of /)).toBeVisible()
  expect(box('Definition (English)')).toHaveValue('Half a thought')
  await user.click(screen.getByRole('button', { name: 'Discard draft' }))
  expect(box('Definition (English)')).toHaveValue('')
})

it('keeps a draft of what is not there yet', async () => {
  const api = writing()
  const first = await openRecord('milestone', NEW_RECORD, 'en', api)
  await first.user.type(box('Title (English)'), 'Synthetic event')
  first.unmount()
  await openRecord('milestone', NEW_RECORD, 'en', api)
  expect(box('Title (English)')).toHaveValue('Synthetic event')
  expect(idIn(box('Id'))).toMatch(/^synthetic-event--\w{6}$/)
})

const topicOp = (field: string, after: Op['after']): Op => {
  const topic = shipped.topics.find(({ id }) => id === TOPIC)!
  const before = Object.entries(topic).find(([name]) => name === field)?.[1] ?? null
  return { entity: 'topic', entityId: TOPIC, field, before: before as Op['before'], after }
}

it('sets both versions side by side where the record changed meanwhile', async () => {
  const { user, write, log } = await openRecord('topic', TOPIC)
  await user.clear(box('Label (English)'))
  await user.type(box('Label (English)'), 'Mine')
  await write(topicOp('label', { en: 'Theirs', fr: null }))
  await user.click(save())
  const group = await screen.findByRole('group', { name: 'Label' })
  expect(within(group).getByRole('radio', { name: /^As it is now .*Theirs/ })).not.toBeChecked()
  await user.click(save())
  expect(within(group).getByText('Choose one of the two.')).toBeVisible()
  await user.click(within(group).getByRole('radio', { name: /^Yours .*Mine/ }))
  await user.click(save())
  expect(await screen.findByText(/^Saved\./)).toBeVisible()
  expect((await log()).items[0]?.ops).toMatchObject([
    { before: { en: 'Theirs' }, after: { en: 'Mine' } },
  ])
})

it('follows its record while nothing is typed', async () => {
  const { write } = await openRecord('topic', TOPIC)
  await write(topicOp('definition', { en: 'From elsewhere', fr: null }))
  await waitFor(() => expect(box('Definition (English)')).toHaveValue('From elsewhere'))
})

it('keeps what was typed where the disk is full', async () => {
  const { user, failWith, log } = await openRecord('group', 'civil-society')
  await user.clear(box('Order'))
  await user.type(box('Order'), '9')
  failWith('storage-full')
  await user.click(save())
  expect(await screen.findByText(/storage is full.*still here/)).toBeVisible()
  failWith(undefined)
  await user.click(save())
  expect(await screen.findByText(/^Saved\./)).toBeVisible()
  expect((await log()).items[0]?.ops).toMatchObject([{ field: 'order', after: 9 }])
})

it('removes nothing that others name, and says who', async () => {
  const { user } = await openRecord('group', 'civil-society')
  await user.click(screen.getByRole('button', { name: 'Remove …' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Remove Civil society?' }))
  expect(dialog.getByText('Stakeholders: Group')).toBeVisible()
  expect(dialog.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument()
})

it('removes in two steps what nobody names, for undo to bring back', async () => {
  const { user, log } = await openRecord('milestone', 'm01')
  await user.click(screen.getByRole('button', { name: 'Remove …' }))
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  expect(await screen.findByText(/^Removed: .*Undo brings it back\.$/)).toBeVisible()
  expect((await log()).undo?.ops).toMatchObject([{ entityId: 'm01', field: '*', after: null }])
})

it('words a refusal of the API in the language of the page', async () => {
  const { user, write } = await openRecord('stakeholder', 'drc-government', 'fr')
  const spare = { id: 'synthetic', label: { en: 'Synthetic', fr: 'Synthétique' }, order: 99 }
  const made = { entity: 'group' as const, entityId: 'synthetic', field: '*' }
  await write({ ...made, before: null, after: spare })
  const group = box('Groupe')
  await waitFor(() => expect(within(group).getByText('Synthétique')).toBeInTheDocument())
  await user.selectOptions(group, 'Synthétique')
  await write({ ...made, before: spare, after: null }, 'memory01:1')
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(
    await screen.findByText(
      /^Groupe – partie prenante drc-government\s: nomme ce qui n’existe pas, synthetic\./,
    ),
  ).toBeVisible()
})

it('says that nothing can be kept, and offers no form', async () => {
  await renderPart(<Page kind="topic" id={TOPIC} />, '/records', writing(false).answer)
  expect(await screen.findByText(/can be read here but not changed/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
})

it('says that a record is not there', async () => {
  await renderPart(<Page kind="topic" id="none" />, '/records', writing().answer)
  expect(await screen.findByText('There is no record with the id none')).toBeVisible()
})
