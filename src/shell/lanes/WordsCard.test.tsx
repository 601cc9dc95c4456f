import { act, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Timeline } from '#src/contract/lanes.ts'
import { en } from '#src/i18n/en.ts'
import { LanguageProvider, languageValue } from '#src/ui/language.tsx'
import { WordsCard } from './WordsCard.tsx'

const english = languageValue('en', en)
const timeline = {} as Timeline
const view = { from: 0, to: 1 }

/** A chart with one bar, or with none where it has no name. */
function Chart({ name }: { name?: string }) {
  const root = useRef<HTMLDivElement>(null)
  return (
    <LanguageProvider value={english}>
      <div ref={root}>
        {name !== undefined && (
          <button type="button" data-thing="bar 1" data-crowd="zoom" aria-label={name} />
        )}
        <WordsCard root={root} timeline={timeline} view={view} />
      </div>
    </LanguageProvider>
  )
}

const told = () => document.querySelector('[data-card] p')?.textContent
/** Longer than a pointer must rest before the card shows. */
const rest = () => vi.advanceTimersByTime(500)

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** The chart with the pointer on its bar; the card has not shown yet. */
function pointed() {
  const { rerender } = render(<Chart name="ten statements" />)
  fireEvent.pointerOver(screen.getByRole('button'))
  return rerender
}

it('tells the name of what is pointed at', () => {
  pointed()
  expect(told()).toBeUndefined()
  act(rest)
  expect(told()).toBe('ten statements')
})

it('tells what a bar is now, where it changed before the card showed', () => {
  const rerender = pointed()
  rerender(<Chart name="five statements" />)
  act(rest)
  expect(told()).toBe('five statements')
})

it('tells what a bar is now, where it changes in the very pass that shows the card', () => {
  const rerender = pointed()
  act(() => {
    rest()
    rerender(<Chart name="five statements" />)
  })
  expect(told()).toBe('five statements')
})

it('tells what a bar is now, where it changes after', () => {
  const rerender = pointed()
  act(rest)
  rerender(<Chart name="five statements" />)
  expect(told()).toBe('five statements')
})

it('goes with its bar, before and after it showed', () => {
  const rerender = pointed()
  act(rest)
  rerender(<Chart />)
  expect(told()).toBeUndefined()
  rerender(<Chart name="ten statements" />)
  fireEvent.pointerOver(screen.getByRole('button'))
  rerender(<Chart />)
  act(rest)
  expect(told()).toBeUndefined()
})
