import { dsvFormat } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { languages } from '#src/contract/questions.ts'
import { HOST, ask, page } from '#tests/support/stakeholders.ts'

const files = (['data', 'excel'] as const).flatMap((profile) =>
  languages.map((lang) => ({ profile, lang })),
)

describe.each(files)('the table as CSV, $profile in $lang', ({ profile, lang }) => {
  const query = `group=us-government&group!=religious&find=&sort=-lastHeard&lang=${lang}`
  const fetched = async (path: string) => {
    const response = await ask(`${path}?${query}&profile=${profile}`)
    expect(response.status).toBe(200)
    return response
  }
  const read = async () => {
    // Decoded by hand: `text()` would take the byte order mark away.
    const bytes = await (await fetched('/stakeholders.csv')).arrayBuffer()
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\uFEFF')).toBe(profile === 'excel')
    const separator = profile === 'excel' && lang === 'fr' ? ';' : ','
    return dsvFormat(separator).parse(text.replace(/^\uFEFF/, ''))
  }

  it('holds the same as the JSON, all of it, in the same order', async () => {
    const { items, version } = await page(`${query}&limit=200`)
    const expected = items.map(({ stakeholder, heard }) => ({
      id: stakeholder.id,
      name: stakeholder.name[lang] ?? stakeholder.name[lang === 'en' ? 'fr' : 'en'],
      kind: stakeholder.kind,
      group_id: stakeholder.group,
      country: stakeholder.country ?? '',
      said: String(heard.said),
      said_in_own_name: String(heard.saidInOwnName),
      said_on_behalf_of_others: String(heard.saidOnBehalfOfOthers),
      said_on_its_behalf: String(heard.saidOnItsBehalf),
      addressed: String(heard.addressed),
      asks_made: String(heard.asksMade),
      asks_received: String(heard.asksReceived),
      first_heard: heard.firstHeard ?? '',
      last_heard: heard.lastHeard ?? '',
      topic_ids: heard.topicIds.join(' '),
      data_version: version,
    }))
    expect(expected.length).toBeGreaterThan(3)
    const table = await read()
    expect(table.map((line) => ({ ...line }))).toEqual(expected)
    expect(table.columns).toEqual(Object.keys(expected[0]!))
  })

  it('is described by its metadata, column by column', async () => {
    const response = await fetched('/stakeholders.csv-metadata.json')
    const csv = await fetched('/stakeholders.csv')
    const name = /filename="([^"]+)"/.exec(csv.headers.get('content-disposition') ?? '')![1]
    const metadata = JSON.parse(await response.text()) as {
      url: string
      tableSchema: { columns: { name: string }[]; primaryKey: string }
      notes: [{ count: number; of: number; filter: string; link: string }]
    }
    const table = await read()
    expect(metadata.url).toBe(name)
    expect(name).toMatch(/^parley-stakeholders-/)
    expect(metadata.tableSchema.columns.map((column) => column.name)).toEqual(table.columns)
    expect(metadata.tableSchema.primaryKey).toBe('id')
    expect(metadata.notes[0]).toMatchObject({
      count: table.length,
      filter: 'group=us-government&group!=religious',
      link: `${HOST}/stakeholders?group=us-government&group!=religious&sort=-lastHeard`,
    })
  })
})

describe('the CSV of a search', () => {
  it('holds those found, and its metadata says what was searched for', async () => {
    const csv = await (await ask('/stakeholders.csv?find=washington')).text()
    const { items, of } = await page('find=washington')
    expect(
      dsvFormat(',')
        .parse(csv)
        .map((line) => line['id']),
    ).toEqual(items.map(({ stakeholder }) => stakeholder.id))
    const metadata = (await (
      await ask('/stakeholders.csv-metadata.json?find=washington')
    ).json()) as { notes: [object] }
    expect(metadata.notes[0]).toMatchObject({
      find: 'washington',
      count: items.length,
      of,
      link: `${HOST}/stakeholders?find=washington`,
      title: { en: 'Parley: stakeholders in the DRC–U.S. mining talks' },
    })
  })
})
