import { dsvFormat } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { Problem } from '#src/contract/problem.ts'
import { cellStances } from '#src/contract/positions.ts'
import { changeVoices } from '#src/contract/viewChoices.ts'
import { languages } from '#src/contract/questions.ts'
import type { Statement } from '#src/contract/records.ts'
import { createApi } from '#src/server/api.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { fileStore, recordsStore } from '#tests/support/stores.ts'

const HOST = 'http://parley.test'
const permalink = (id: string) => `${HOST}/statements/${id}`
const shipped = createApi(fileStore(), { permalink })
const stances = ['supports', 'opposes', 'conditional', 'neutral'] as const

/** Two people and two topics on which every stance meets every other, now and then in one statement. */
const mixed = handMade(
  ...Array.from({ length: 26 }, (_each, at): Partial<Statement> => ({
    speakerId: at % 3 === 0 ? 'ben' : 'ana',
    onBehalfOfIds: at % 5 === 0 ? ['old-ben'] : [],
    saidOn: at % 7 === 0 ? '2025-04' : `2025-0${1 + (at % 8)}-1${at % 10}`,
    text: at === 0 ? '=1+1; "quoted"\r\nnext' : 'Synthetic words',
    positions: [
      on('peace', stances[at % 4]!),
      ...(at % 2 === 0 ? [on('trade', stances[(at >> 1) % 4]!)] : []),
      ...(at % 11 === 0 ? [on('peace', stances[(at + 1) % 4]!)] : []),
    ],
  })),
)
const made = createApi(recordsStore(mixed), { permalink })

const ask = async (path: string, of = made) => of.fetch(new Request(`${HOST}/api${path}`))
async function json(path: string, of = made): Promise<unknown> {
  const response = await ask(path, of)
  expect(response.status).toBe(200)
  return response.json()
}
async function positions(query = '', of = made) {
  const answer = await json(`/positions?${query}`, of)
  const parsed = endpoints.getPositions.response.parse(answer)
  expect(parsed).toEqual(answer)
  return parsed
}
async function changes(query = '', of = made) {
  const answer = await json(`/positions/changes?${query}`, of)
  const parsed = endpoints.getPositionChanges.response.parse(answer)
  expect(parsed).toEqual(answer)
  return parsed
}
async function table(path: string, { profile, lang }: { profile: string; lang: string }) {
  const response = await ask(`${path}&profile=${profile}&lang=${lang}`)
  expect(response.status).toBe(200)
  // Decoded by hand: `text()` would take the byte order mark away.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
  expect(text.startsWith('\uFEFF')).toBe(profile === 'excel')
  const separator = profile === 'excel' && lang === 'fr' ? ';' : ','
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')![1]
  return { name, rows: dsvFormat(separator).parse(text.replace(/^\uFEFF/, '')) }
}
const files = (['data', 'excel'] as const).flatMap((profile) =>
  languages.map((lang) => ({ profile, lang })),
)

/** The metadata of a table, held against the table itself, which is read as they say. */
async function described(path: string, query: string, { profile, lang }: (typeof files)[number]) {
  const asked = `${query}&profile=${profile}&lang=${lang}`
  const response = await ask(`${path}-metadata.json?${asked}`)
  expect(response.headers.get('content-type')).toBe('application/csvm+json')
  const metadata = (await response.json()) as {
    url: string
    dialect: { delimiter: string }
    notes: [{ count: number; of: number; link: string }]
    tableSchema: { columns: { name: string; titles: { en: string[] }; datatype: unknown }[] }
  }
  const { name, rows } = await table(`${path}?${query}`, { profile, lang })
  expect(metadata.url).toBe(name)
  expect(response.headers.get('content-disposition')).toContain(`"${name}-metadata.json"`)
  expect(metadata.dialect.delimiter).toBe(profile === 'excel' && lang === 'fr' ? ';' : ',')
  const { columns } = metadata.tableSchema
  expect(columns.map((column) => column.name)).toEqual(rows.columns)
  for (const column of columns) expect(column.titles.en[0]).toBe(column.name)
  const numbers = columns.filter(({ datatype }) => datatype === 'number')
  for (const row of rows) {
    for (const column of numbers) expect(row[column.name]).toMatch(/^\d+$/)
  }
  return { rows, numbers: numbers.map((column) => column.name), note: metadata.notes[0] }
}

describe('the matrix', () => {
  it('holds the shipped statements, and its cells what their evidence holds', async () => {
    const answer = await positions('', shipped)
    expect(answer.total).toBe(270)
    const at = answer.topics.findIndex(({ id }) => id === 'sovereignty')
    const group = answer.groups.find(({ id }) => id === 'religious')!
    const width = cellStances.length
    const counts = group.said.cells.slice(at * width, (at + 1) * width)
    const cell = endpoints.getPositionCell.response.parse(
      await json('/positions/cell?row=group&of=religious&on=sovereignty', shipped),
    )
    expect(cellStances.map((stance) => cell.counts[stance])).toEqual(counts)
    expect([cell.total, cell.items.length]).toEqual([3, 3])
    expect(cell.latest).toEqual({ date: '2025-12-24', basis: 'said', stances: ['opposes'] })
  })

  it('says that there is no such topic, group or stakeholder', async () => {
    for (const asked of ['row=group&of=east&on=none', 'row=group&of=none&on=peace']) {
      const response = await ask(`/positions/cell?${asked}`)
      expect(response.status).toBe(404)
      expect(Problem.parse(await response.json()).code).toBe('not-found')
    }
    expect((await ask('/positions/cell?row=lane&of=east&on=peace')).status).toBe(400)
  })

  it.each(files)('is read back whole from the wide table, $profile in $lang', async (asked) => {
    const answer = await positions(`lang=${asked.lang}&rows=similarity&columns=name`)
    const { name, rows } = await table(
      '/positions.csv?shape=wide&rows=similarity&columns=name',
      asked,
    )
    expect(name).toMatch(/^parley-positions-wide-2026-11-23(-excel)?\.csv$/)
    const read = rows.map((row) => ({
      id: row['stakeholder_id'] || row['group_id'],
      voice: row['voice'],
      count: Number(row['statements']),
      cells: answer.topics.flatMap(({ id }) =>
        cellStances.map((stance) => Number(row[`${id}:${stance}`])),
      ),
    }))
    const expected = answer.groups.flatMap((group) => [
      { id: group.id, voice: 'said', ...group.said },
      ...group.stakeholders.flatMap(({ id, said, onItsBehalf }) => [
        ...(said ? [{ id, voice: 'said', ...said }] : []),
        ...(onItsBehalf ? [{ id, voice: 'on_its_behalf', ...onItsBehalf }] : []),
      ]),
    ])
    expect(read).toEqual(expected)
    expect(expected.length).toBeGreaterThan(4)
    for (const row of rows) expect(row['data_version']).toBe(answer.version)
    expect(rows.columns.slice(7, 9)).toEqual([
      `${answer.topics[0]!.id}:n`,
      `${answer.topics[0]!.id}:supports`,
    ])
  })

  it.each(files)(
    'is read back from the long table, number by number, $profile in $lang',
    async (asked) => {
      const answer = await positions(`lang=${asked.lang}`)
      const { rows } = await table('/positions.csv?shape=long', asked)
      for (const group of answer.groups) {
        for (const [at, count] of group.said.cells.entries()) {
          const stance = cellStances[at % cellStances.length]!
          const { id } = answer.topics[Math.floor(at / cellStances.length)]!
          const found = rows.filter(
            (row) =>
              row['level'] === 'group' &&
              row['group_id'] === group.id &&
              row['topic_id'] === id &&
              row['stance'] === stance,
          )
          expect(found.map((row) => Number(row['statements']))).toEqual(count > 0 ? [count] : [])
        }
      }
      expect(new Set(rows.map((row) => row['stance'])).size).toBe(cellStances.length)
    },
  )
})

describe('the metadata of the tables', () => {
  it.each(files)('describe them column by column, $profile in $lang', async (asked) => {
    const long = await described('/positions.csv', 'shape=long&topic=peace&rows=name', asked)
    expect(long.numbers).toEqual(['statements'])
    expect(long.note.link).toBe(`${HOST}/positions?rows=name&topic=peace`)
    expect([long.note.count, long.note.of]).toEqual([26, 26])
    const wide = await described('/positions.csv', 'shape=wide', asked)
    expect(wide.numbers).toContain('peace:mixed')
    expect(wide.numbers).toHaveLength(1 + 2 * (1 + cellStances.length))
    expect(wide.note.link).toBe(`${HOST}/positions`)
    const changed = await described('/positions/changes.csv', 'voice=behalf&reversals=1', asked)
    expect(changed.note.link).toBe(`${HOST}/positions?reversals=1&said=behalf&view=changes`)
    expect(changed.note.count).toBe(changed.rows.length)
    expect(changed.note.of).toBeGreaterThan(changed.note.count)
  })
})

describe('what changed', () => {
  it.each(changeVoices)('comes page by page, each statement with its names: %s', async (voice) => {
    const whole = await changes(`voice=${voice}&limit=200`)
    expect(whole.total).toBe(whole.changed)
    expect(whole.items.length).toBe(Math.min(200, whole.total))
    const page = await changes(`voice=${voice}&limit=4&offset=3`)
    expect(page.items).toEqual(whole.items.slice(3, 7))
    const held = new Set(page.statements.map(({ statement }) => statement.id))
    for (const { earlier, later } of page.items) {
      expect([held.has(earlier.id), held.has(later.id)]).toEqual([true, true])
    }
    const only = await changes(`voice=${voice}&reversals=1&limit=200`)
    expect(only.items).toEqual(whole.items.filter(({ reversal }) => reversal))
    expect(only.total).toBe(whole.reversals)
  })

  it('says how many pairs were compared where none changed', async () => {
    const answer = await changes('stance=supports')
    expect([answer.items, answer.changed]).toEqual([[], 0])
    expect(answer.compared).toBeGreaterThan(0)
  })

  it.each(files)('is read back from its file, $profile in $lang', async (asked) => {
    const answer = await changes('limit=200')
    const { name, rows } = await table('/positions/changes.csv?voice=said', asked)
    expect(name).toMatch(/^parley-position-changes-2026-11-23(-excel)?\.csv$/)
    expect(rows.length).toBe(answer.total)
    const read = rows.slice(0, 200).map((row) => ({
      stakeholderId: row['stakeholder_id'],
      topicId: row['topic_id'],
      earlier: { id: row['earlier_id'], stance: row['earlier_stance'] },
      later: { id: row['later_id'], stance: row['later_stance'] },
      reversal: row['reversal'] === 'true',
    }))
    expect(read).toEqual(answer.items)
    const guarded = asked.profile === 'excel' ? "'" : ''
    const texts = rows.flatMap((row) => [row['earlier_text'], row['later_text']])
    expect(texts).toContain(`${guarded}=1+1; "quoted"\r\nnext`)
  })
})
