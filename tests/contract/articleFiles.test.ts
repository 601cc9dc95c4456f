import { dsvFormat } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { languages } from '#src/contract/questions.ts'
import { HOST, ask } from '#tests/support/stakeholders.ts'

const files = (['data', 'excel'] as const).flatMap((profile) =>
  languages.map((lang) => ({ profile, lang })),
)

describe.each(files)('the table as CSV, $profile in $lang', ({ profile, lang }) => {
  const query = `group=us-government&group!=religious&all=1&only=held&sort=-statements&lang=${lang}`
  const wider = `group=us-government&sort=-statements&lang=${lang}`
  const fetched = async (path: string) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    return response
  }
  const read = async (asked: string) => {
    // Decoded by hand: `text()` would take the byte order mark away.
    const bytes = await (await fetched(`/articles.csv?${asked}&profile=${profile}`)).arrayBuffer()
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\uFEFF')).toBe(profile === 'excel')
    const separator = profile === 'excel' && lang === 'fr' ? ';' : ','
    return dsvFormat(separator).parse(text.replace(/^\uFEFF/, ''))
  }

  it('holds the same as the JSON, all of it, in the same order', async () => {
    const page = endpoints.listArticles.response.parse(
      await (await fetched(`/articles?${wider}`)).json(),
    )
    const other = lang === 'en' ? 'fr' : 'en'
    const expected = page.items.map(({ article, held, statements, seals }) => ({
      id: article.id,
      title: article.title,
      title_is: article.titleIs,
      outlet: article.outlet,
      original_outlet: article.originalOutlet ?? '',
      state_media: article.stateMedia === undefined ? '' : String(article.stateMedia),
      author: article.author ?? '',
      published_on: article.publishedOn ?? '',
      retrieved_on: article.retrievedOn ?? '',
      language: article.language,
      url: article.url,
      archive_url: article.archiveUrl ?? '',
      text_held: String(held),
      statements: String(statements),
      verified: String(seals.verified),
      moved: String(seals.moved),
      broken: String(seals.broken),
      not_held: String(seals['not-held']),
      summary: String(seals.summary),
      note: article.note ? (article.note[lang] ?? article.note[other]) : '',
      permalink: `${HOST}/sources/${article.id}`,
      data_version: page.version,
    }))
    expect(expected.length).toBeGreaterThan(20)
    const table = await read(wider)
    expect(table.map((line) => ({ ...line }))).toEqual(expected)
    expect(table.columns).toEqual(Object.keys(expected[0]!))
  })

  it('is described by its metadata, column by column, with a link to the same table', async () => {
    const response = await fetched(`/articles.csv-metadata.json?${query}&profile=${profile}`)
    const csv = await fetched(`/articles.csv?${query}&profile=${profile}`)
    const name = /filename="([^"]+)"/.exec(csv.headers.get('content-disposition') ?? '')![1]
    const metadata = JSON.parse(await response.text()) as {
      url: string
      tableSchema: { columns: { name: string }[]; primaryKey: string }
      notes: [{ count: number; of: number; filter: string; link: string }]
    }
    const table = await read(query)
    expect(table.map((line) => line['id'])).toEqual(['a001'])
    expect(metadata.url).toBe(name)
    expect(name).toMatch(/^parley-articles-/)
    expect(metadata.tableSchema.columns.map((column) => column.name)).toEqual(table.columns)
    expect(metadata.tableSchema.primaryKey).toBe('id')
    expect(metadata.notes[0]).toMatchObject({
      count: 1,
      of: 186,
      filter: 'group=us-government&group!=religious',
      link: `${HOST}/sources?group=us-government&group!=religious&sort=-statements&view=held`,
    })
  })
})
