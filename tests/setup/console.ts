/** Warnings are errors: what the code under test says to the console fails its test. */
import { afterEach, beforeEach, expect, vi } from 'vitest'

let said: unknown[][] = []

beforeEach(() => {
  said = []
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push([level, ...words])
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(said, 'nothing may be said to the console').toEqual([])
})
