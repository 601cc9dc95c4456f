import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { loadLanguage } from '#src/app/loadLanguage.ts'
import type { Language } from '#src/i18n/format.ts'
import { Quote } from './Quote.tsx'
import type { WordsOf } from './Quote.tsx'
import { LanguageProvider } from './language.tsx'

const printed: WordsOf = {
  text: 'la  paix d’abord',
  language: 'fr',
  wording: 'printed',
  kind: 'verbatim',
  translation: { text: 'peace first', language: 'en' },
}

async function show(words: WordsOf, lang: Language) {
  const value = await loadLanguage(lang)
  const { container } = render(
    <LanguageProvider value={value}>
      <Quote words={words} />
    </LanguageProvider>,
  )
  return container
}

describe('printed words', () => {
  it('stand unaltered between the marks of their language, with its tag on the translation', async () => {
    const container = await show(printed, 'en')
    const own = container.querySelector('[lang=fr]')
    expect(own?.textContent).toContain('la  paix d’abord')
    expect(own?.textContent).toMatch(/^«/)
    const translation = container.querySelector('[lang=en]')
    expect(translation?.textContent).toBe('peace first')
    expect(container).toHaveTextContent('Translation by Parley')
  })

  it('need no translation in their own language', async () => {
    const container = await show(printed, 'fr')
    expect(container).not.toHaveTextContent('peace first')
  })

  it('of the article are not given as the speaker’s', async () => {
    const container = await show({ ...printed, kind: 'indirect' }, 'en')
    expect(container).toHaveTextContent('As reported')
  })
})

describe('a summary', () => {
  const summary: WordsOf = { ...printed, wording: 'summary' }

  it('never stands between quotation marks and says what it is', async () => {
    const container = await show(summary, 'fr')
    expect(container.textContent).not.toMatch(/[«»“”"]/)
    expect(container).toHaveTextContent('Résumé la paix')
    expect(container.querySelector('blockquote')).toBeNull()
  })

  it('is shown in the language of the page where it has one', async () => {
    const container = await show(summary, 'en')
    expect(container).toHaveTextContent('Summary peace first')
    expect(container).not.toHaveTextContent('paix')
  })
})
