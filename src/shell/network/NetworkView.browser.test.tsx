import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NetworkKind } from '#src/contract/network.ts'
import type { Records } from '#src/domain/records.ts'
import { createApi } from '#src/server/api.ts'
import { chunksOf } from '#src/server/store.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import type { Language } from '#src/i18n/format.ts'
import { NetworkView } from './NetworkView.tsx'
import '#src/ui/tokens.css'
import '#src/ui/base.css'

const style = document.createElement('style')
style.textContent = 'body > div { width: 1000px }'
beforeAll(() => document.head.append(style))
afterAll(() => style.remove())

async function show(kind: NetworkKind, records: Records, query = '', lang: Language = 'en') {
  const api = createApi({ base: () => chunksOf(records) }, { permalink: (id) => `/${id}` })
  const path = kind === 'speaks' ? '/asks' : '/positions'
  const answer = async (asked: Request) => api.fetch(asked)
  return renderPart(<NetworkView kind={kind} />, path + query, answer, lang)
}
const picture = async () => screen.findByRole('group', { name: /^(Picture|Dessin)/ })
const linkIn = (part: HTMLElement, name: string) => within(part).getByRole('link', { name })
const leadsTo = (link: HTMLElement, address: string) =>
  expect(link).toHaveAttribute('href', address)

const told = handMade({ addresseeIds: ['ben'] }, { addresseeIds: ['ben'] }, { addresseeIds: [] })

describe('who speaks to whom', () => {
  it('draws circles that open what is said, names that open profiles, ties that open both', async () => {
    await show('speaks', told, '?topic!=trade')
    const drawn = await picture()
    expect(drawn).toHaveAccessibleName(/^Picture: who speaks to whom among 2 stakeholders/)
    leadsTo(
      linkIn(drawn, 'Synthetic ana: 3 statements, 2 of them to others; addressed in 0'),
      '/statements?stakeholder=ana&topic!=trade',
    )
    leadsTo(
      linkIn(drawn, 'Synthetic ben: addressed in 2 statements'),
      '/statements?addressee=ben&topic!=trade',
    )
    leadsTo(linkIn(drawn, 'Synthetic ben, profile'), '/stakeholders/ben?topic!=trade')
    leadsTo(
      linkIn(drawn, 'Synthetic ana → Synthetic ben: 2 statements'),
      '/statements?addressee=ben&stakeholder=ana&topic!=trade',
    )
  })

  it('holds every tie in its table, by its number too', async () => {
    await show('speaks', told)
    const table = await screen.findByRole('table', { name: 'Who speaks to whom' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Speaker and addressee', 'Statements'])
    const row = within(table).getByRole('row', { name: /ana/ })
    const links = within(row).getAllByRole('link', {
      name: 'Synthetic ana → Synthetic ben: 2 statements',
    })
    expect(links.map((link) => link.textContent)).toEqual(['Synthetic ana → Synthetic ben', '2'])
    for (const link of links) leadsTo(link, '/statements?addressee=ben&stakeholder=ana')
  })

  it('is walked by arrow keys, each stop a circle and its name', async () => {
    const { user } = await show('speaks', told)
    const drawn = await picture()
    const circle = (name: RegExp) => within(drawn).getByRole('link', { name })
    const stops = () => drawn.querySelectorAll('[tabindex="0"]').length
    circle(/^Synthetic ana: /).focus()
    for (const key of ['{ArrowRight}', '{ArrowLeft}', '{ArrowDown}', '{ArrowUp}']) {
      if (document.activeElement !== circle(/^Synthetic ben: /)) await user.keyboard(key)
    }
    expect(circle(/^Synthetic ben: /)).toHaveFocus()
    expect(stops()).toBe(2)
    await user.tab()
    expect(circle(/^Synthetic ben, profile/)).toHaveFocus()
  })
})

const held = handMade(
  { positions: [on('peace', 'supports'), on('trade', 'supports')] },
  { speakerId: 'ben', positions: [on('peace', 'supports')] },
  { speakerId: 'ben', positions: [on('trade', 'opposes')] },
  { speakerId: 'ben', positions: [on('trade', 'neutral')] },
)

describe('who agrees with whom', () => {
  it('draws circles that open what counts, and ties', async () => {
    await show('agreement', held)
    const drawn = await picture()
    expect(drawn).toHaveAccessibleName(/^Picture: who agrees and disagrees among 2 stakeholders/)
    leadsTo(
      linkIn(drawn, 'Synthetic ben: 2 statements with a stance, tied to 1'),
      '/statements?stakeholder=ben&stance=opposes&stance=supports',
    )
    leadsTo(
      linkIn(drawn, 'Synthetic ana – Synthetic ben: agreement 1, disagreement 1'),
      '/statements?stakeholder=ana&stakeholder=ben&stance=opposes&stance=supports&topic=peace&topic=trade',
    )
  })

  it('tells agreement, disagreement and on what, each a link', async () => {
    await show('agreement', held)
    const table = await screen.findByRole('table', { name: 'Who agrees with whom' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Stakeholders', 'Agree', 'Disagree', 'On'])
    const both = 'Synthetic ana and Synthetic ben'
    const asked = (topic: string) =>
      `/statements?stakeholder=ana&stakeholder=ben&stance=opposes&stance=supports&topic=${topic}`
    leadsTo(linkIn(table, `${both}: agreement 1`), asked('peace'))
    leadsTo(linkIn(table, `${both}: disagreement 1`), asked('trade'))
    leadsTo(
      linkIn(table, `${both} on “Synthetic trade”: agreement 0, disagreement 1`),
      asked('trade'),
    )
  })

  it('speaks French', async () => {
    await show('agreement', held, '', 'fr')
    await screen.findByRole('table', { name: 'Qui s’accorde avec qui' })
    const name = 'Synthetic ben\u00a0: 2 déclarations avec une position, 1 lien'
    expect(linkIn(await picture(), name)).toBeVisible()
  })
})

/** As many speakers as a picture of 30 can't show the ties of: all of them of one mind. */
function crowd() {
  const records = handMade()
  const ids = Array.from({ length: 20 }, (_id, at) => `p${String(at).padStart(2, '0')}`)
  const statements = ids.flatMap((speakerId, at) =>
    // The first few say it twice: their ties weigh more.
    Array.from({ length: at < 4 ? 2 : 1 }, (_each, time) => ({
      ...handMade({}).statements[0]!,
      id: `s${at}-${time}`,
      speakerId,
      positions: [on('peace', 'supports')],
    })),
  )
  const stakeholders = ids.map((id) => ({
    ...records.stakeholders[0]!,
    id,
    name: { en: id, fr: null },
  }))
  return { ...records, stakeholders, statements }
}

describe('a network of more ties than can be read', () => {
  it('leaves the lightest out, says so, and shows them on demand', async () => {
    const { user } = await show('agreement', crowd(), '?most=30')
    // 6 ties of weight 4 among four, 64 of weight 2 to the others, 120 of weight 1 among these.
    await screen.findByText(/Showing 6 of 190 ties, between 4 of 20 stakeholders\./)
    expect(screen.getByText(/Ties lighter than 4 are left out/)).toBeInTheDocument()
    const least = screen.getByLabelText('Minimum weight')
    expect(least).toHaveAttribute('placeholder', 'auto: 4')
    await user.click(screen.getByRole('button', { name: 'Show lighter ties too' }))
    await screen.findByText(/190 ties between 20 stakeholders\./)
    expect(least).toHaveValue('1')
    expect(least).toHaveFocus()
    expect(screen.queryByText(/lighter/)).toBeNull()
  })

  it('takes a weight that is asked for as it is', async () => {
    await show('agreement', crowd(), '?most=30&weight=2')
    await screen.findByText(/Showing 70 of 70 ties|70 ties between 20 stakeholders\./)
    expect(screen.getByText(/120 ties are below the minimum weight\./)).toBeInTheDocument()
  })
})
