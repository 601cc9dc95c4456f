/** Other records than the shipped ones, or none, for the built app. */
import type { Page } from '@playwright/test'
import type { Article, Statement, Topic } from '#src/contract/records.ts'
import { fileNames } from '#mocks/records/files.ts'
import { shippedFile } from '#tests/shippedRecords.ts'

interface Files {
  articles: Article[]
  statements: Statement[]
  topics: Topic[]
}

/** All records as they stand in one file. */
export const RECORDS = '**/assets/records-*'
/** What the build answered ahead from the shipped ones. */
const FIRST = '**/assets/first-*'

/** Lets the build have answered nothing ahead. */
export const withoutFirstAnswer = (page: Page) =>
  page.route(FIRST, (route) => route.fulfill({ body: '{}' }))

/** Serves from now on what `change` makes of the shipped records. */
export async function serveRecords(page: Page, change: (files: Files) => Partial<Files>) {
  await withoutFirstAnswer(page)
  const files = Object.fromEntries(fileNames.map((name) => [name, shippedFile(name)]))
  const json = { ...files, ...change(files as unknown as Files) }
  await page.route(RECORDS, (route) => route.fulfill({ json }))
}
