import { dsvFormat } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { languages } from '#src/contract/questions.ts'
import type { StatementRow } from '#src/contract/answers.ts'
import type { CsvProfile, Lang } from '#src/contract/questions.ts'
import type { Statement, Text2 } from '#src/contract/records.ts'
import { exported, list, statementOf } from '#tests/csvReadBack.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { statementRows } from '#tests/statementRows.ts'
import { createLookup } from '../records.ts'
import { statementColumns } from './columns.ts'
import { csvLines, separatorOf } from './lines.ts'

const records = shippedRecords()
const rows = statementRows(records)
const lookup = createLookup(records)
const permalink = (id: string) => `https://parley.example/statements/${id}`

const written = (profile: CsvProfile, lang: Lang, of: Iterable<StatementRow> = rows) => [
  ...csvLines(of, profile, { lookup, lang, permalink, version: 'v1' }),
]
const parsed = (profile: CsvProfile, lang: Lang, of?: Iterable<StatementRow>) =>
  dsvFormat(separatorOf(profile, lang)).parse(
    written(profile, lang, of)
      .join('')
      .replace(/^\uFEFF/, ''),
  )
const words = (text: Text2 | undefined, lang: Lang) =>
  text ? (text[lang] ?? text[lang === 'en' ? 'fr' : 'en'] ?? '') : ''
describe('the columns', () => {
  it('stand in the order of the contract', () => {
    expect(statementColumns.map(({ name }) => name).join(', ')).toBe(
      'id, kind, wording, status, status_reason, confidence, said_on, said_on_basis, date_used, speaker_id, speaker, group_id, group, country, on_behalf_of_ids, on_behalf_of, addressee_ids, addressees, language, spoken_language, text, translation, translation_language, translation_by, topic_ids, topics, stances, ask_en, ask_fr, answer_ids, article_ids, outlets, published_on, urls, spans, seal, note, added_on, permalink, data_version',
    )
  })
})

describe.each(languages)('the data profile in %s', (lang) => {
  const lines = parsed('data', lang)

  it('gives back each statement field by field', () => {
    expect(lines.map(statementOf)).toEqual(rows.map(({ statement }) => exported(statement)))
  })

  it('gives what is known about each: labels, sources, seal, date used, note', () => {
    const name = (id: string) => words(lookup.stakeholder(id)?.name, lang)
    for (const [at, { statement, seal, dateUsed }] of rows.entries()) {
      const speaker = lookup.stakeholder(statement.speakerId)
      const articles = statement.appearances.map(({ articleId }) => lookup.article(articleId)!)
      const dates = articles.flatMap(({ publishedOn }) => publishedOn ?? [])
      const topics = statement.positions.map(({ topicId }) => lookup.topic(topicId)?.label)
      expect(lines[at]).toMatchObject({
        seal,
        date_used: dateUsed?.date ?? '',
        speaker: name(statement.speakerId),
        group_id: speaker?.group,
        group: words(lookup.group(speaker?.group ?? '')?.label, lang),
        country: speaker?.country ?? '',
        on_behalf_of: statement.onBehalfOfIds.map(name).join(' | '),
        addressees: statement.addresseeIds.map(name).join(' | '),
        topics: topics.map((label) => words(label, lang)).join(' | '),
        outlets: articles.map(({ outlet }) => outlet).join(' | '),
        published_on: dates.join(' '),
        urls: articles.map(({ url }) => url).join(' '),
        note: words(statement.note, lang),
        permalink: permalink(statement.id),
        data_version: 'v1',
      })
    }
  })

  it('has lists that come apart again', () => {
    for (const line of lines) {
      expect(list(line['stances']).length).toBe(list(line['topic_ids']).length)
      expect(list(line['topics'], ' | ').length).toBe(list(line['topic_ids']).length)
      expect(list(line['addressees'], ' | ').length).toBe(list(line['addressee_ids']).length)
      expect(list(line['urls']).length).toBe(list(line['article_ids']).length)
    }
  })

  it('is RFC 4180: comma, CRLF, no byte order mark', () => {
    const text = written('data', lang).join('')
    expect(text.startsWith('id,kind,wording,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('says of every summary that it is one', () => {
    const summaries = rows.filter(({ statement }) => statement.wording === 'summary')
    expect(lines.filter((line) => line['wording'] === 'summary')).toHaveLength(summaries.length)
  })
})

describe.each(languages)('the Excel profile in %s', (lang) => {
  const text = written('excel', lang).join('')

  it('begins with a byte order mark and has the separator of the language', () => {
    expect(text.startsWith(lang === 'fr' ? '\uFEFFid;kind;' : '\uFEFFid,kind,')).toBe(true)
    expect(text.indexOf('\uFEFF', 1)).toBe(-1)
  })

  it('holds the same as the data profile once the guard is taken off', () => {
    const free = statementColumns.filter(({ kind }) => kind === 'text' || kind === 'labels')
    const unguarded = parsed('excel', lang).map((line: Record<string, string | undefined>) => {
      const off = free.map(({ name }) => [name, line[name]?.replace(/^'/, '')])
      return { ...line, ...Object.fromEntries(off) }
    })
    expect(unguarded).toEqual(parsed('data', lang).map((line) => ({ ...line })))
  })
})

describe.each(languages)('the profile of positions in %s', (lang) => {
  const lines = parsed('positions', lang)

  it('has a line for each position, and one for a statement without any', () => {
    const expected = rows.flatMap(({ statement }) => {
      const { id, text, wording, speakerId, saidOn = '' } = statement
      const same = { id, text, wording, speaker_id: speakerId, said_on: saidOn }
      if (statement.positions.length === 0)
        return [{ ...same, topic_id: '', topic: '', stance: '' }]
      return statement.positions.map(({ topicId, stance }) => ({
        ...same,
        topic_id: topicId,
        topic: words(lookup.topic(topicId)?.label, lang),
        stance,
      }))
    })
    expect(lines).toHaveLength(expected.length)
    for (const [at, line] of expected.entries()) expect(lines[at]).toMatchObject(line)
  })

  it('repeats who, when and where to find it', () => {
    expect(lines.columns.join(' ')).toBe(
      'id speaker_id speaker group_id group said_on said_on_basis date_used kind wording text language topic_id topic stance permalink data_version',
    )
  })
})

describe('what no shipped record has', () => {
  const [first] = rows
  const changed = (change: Partial<Statement>): StatementRow[] =>
    first ? [{ ...first, statement: { ...first.statement, ...change } }] : []
  const odd = changed({
    text: '=HYPERLINK("https://news.example"); "quoted",\r\nnext',
    note: { en: null, fr: '@note' },
    status: 'disputed',
    statusReason: '-no',
    confidence: 0.5,
  })

  it('is text that a spreadsheet would run: guarded for Excel, untouched as data', () => {
    const text = odd[0]?.statement.text
    expect(parsed('data', 'en', odd)[0]).toMatchObject({ text, status_reason: '-no' })
    for (const lang of languages) {
      expect(parsed('excel', lang, odd)[0]).toMatchObject({
        text: `'${text}`,
        status_reason: "'-no",
        note: "'@note",
        status: 'disputed',
        confidence: '0.5',
      })
    }
  })

  it('is a private person with an alias: only the role is written', () => {
    const hidden = records.stakeholders.find((each) => each.private)!
    const leaky = createLookup({
      ...records,
      stakeholders: records.stakeholders.map((each) =>
        each.private ? { ...each, aliases: ['A. Synthetic'] } : each,
      ),
    })
    const context = { lookup: leaky, lang: 'en', permalink, version: 'v1' } as const
    const all = changed({ speakerId: hidden.id, addresseeIds: [hidden.id] })
    for (const profile of ['data', 'excel', 'positions'] as const) {
      const text = [...csvLines(all, profile, context)].join('')
      expect(text).toContain(hidden.name.en)
      expect(text).not.toContain('A. Synthetic')
    }
  })

  it('is a merged speaker: written as the one merged into', () => {
    const merged = createLookup({
      ...records,
      stakeholders: [
        ...records.stakeholders,
        { ...records.stakeholders[0]!, id: 'old-id', mergedIntoId: records.stakeholders[1]!.id },
      ],
    })
    const context = { lookup: merged, lang: 'en', permalink, version: 'v1' } as const
    const text = [...csvLines(changed({ speakerId: 'old-id' }), 'data', context)].join('')
    expect(dsvFormat(',').parse(text)[0]?.['speaker_id']).toBe(records.stakeholders[1]!.id)
  })
})

describe('the lines', () => {
  it('are made as they are read', () => {
    let read = 0
    function* counted() {
      for (const row of rows) {
        read += 1
        yield row
      }
    }
    const lines = csvLines(counted(), 'data', { lookup, lang: 'en', permalink, version: 'v1' })
    lines.next()
    expect(read).toBe(0)
    lines.next()
    expect(read).toBe(1)
  })

  it('are a head alone where there is no statement', () => {
    expect(written('data', 'en', [])).toHaveLength(1)
  })
})
