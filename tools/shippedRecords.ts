/** Puts the shipped records beside the app: one packed file, and the first question answered ahead. */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { inColumns } from '../mocks/records/columns.ts'
import { fileNames, parseFile } from '../mocks/records/files.ts'
import type { FileName } from '../mocks/records/files.ts'
import { firstQuestion } from '../src/client/firstQuestion.ts'
import { createApi } from '../src/server/api.ts'

const SOURCE = 'mocks/records/shipped.ts'

type Files = Record<FileName, unknown>

/** What the files of the records hold. Throws where one is damaged. */
export function readFiles(pathOf: (file: string) => string): Files {
  const files = fileNames.map((name) => {
    const json: unknown = JSON.parse(readFileSync(pathOf(`mocks/data/${name}.json`), 'utf8'))
    parseFile(name, json)
    return [name, json]
  })
  return Object.fromEntries(files) as Files
}

/** All files as one, records by column. */
export function joinedRecords(files: Files): string {
  const joined = fileNames.map((name) => {
    const json = files[name]
    // The schemas have just held them to be records.
    return [name, Array.isArray(json) ? inColumns(json as Record<string, unknown>[]) : json]
  })
  return JSON.stringify(Object.fromEntries(joined))
}

/** What the application answers to the first question in each language: the same. */
export async function firstAnswer(files: Files) {
  const api = createApi(
    {
      async *base() {
        for (const name of fileNames) yield parseFile(name, files[name])
      },
    },
    { permalink: (id) => id },
  )
  const questions = (['en', 'fr'] as const).map(firstQuestion)
  const answers = await Promise.all(
    questions.map(async (question) => {
      const response = await api.fetch(new Request(`http://localhost/api${question}`))
      if (!response.ok) throw new Error(`The first question got ${response.status}`)
      return response.text()
    }),
  )
  if (new Set(answers).size !== 1) throw new Error('The first answer differs between languages')
  return { questions, answer: answers[0]! }
}

const packed = (text: string) => gzipSync(text, { level: 9 })

/** Serves the joined records while developing; packs them and answers ahead in the build. */
export function shippedRecords(pathOf: (file: string) => string): Plugin {
  let building = false
  return {
    name: 'parley:records',
    configResolved({ command }) {
      building = command === 'build'
    },
    configureServer({ middlewares, config }) {
      middlewares.use(`${config.base}records.json`, (_request, response) => {
        response.setHeader('content-type', 'application/json')
        response.end(joinedRecords(readFiles(pathOf)))
      })
    },
    async load(id) {
      if (!building || !id.endsWith(SOURCE)) return undefined
      const files = readFiles(pathOf)
      const records = joinedRecords(files)
      const place = (name: string, source: string | Uint8Array) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`
      const plain = place('records.json', records)
      const all = place('records.bin', packed(records))
      // Invented records, for measuring, have other answers.
      if (process.env['VITE_SYNTHETIC'])
        return `export const shipped = { plain: ${plain}, packed: ${all} }`
      const { questions, answer } = await firstAnswer(files)
      const first = `{ packed: ${place('first.bin', packed(answer))}, questions: ${JSON.stringify(questions)} }`
      return `export const shipped = { plain: ${plain}, packed: ${all}, first: ${first} }`
    },
  }
}
