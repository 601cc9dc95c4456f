/** What is done on each view, step by step: at a desk with a mouse, and on a phone by touch. */
import type { BrowserContextOptions, Page } from 'playwright-core'

/** What is done on a view; each step's name is told with its figure. */
export type Steps = readonly (readonly [step: string, act: (page: Page) => Promise<unknown>])[]

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first()
const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: /Main|Principale?/ })
    .getByRole('link', { name, exact: true })
const toTab = (name: string) =>
  [`the tab ${name}`, (page: Page) => tab(page, name).click()] as const

const atDesk: Record<string, Steps> = {
  Statements: [
    [
      'a filter set',
      (page) => page.getByRole('group', { name: 'Group' }).getByRole('checkbox').first().click(),
    ],
    [
      'a second filter set',
      (page) => page.getByRole('group', { name: 'Stance' }).getByRole('checkbox').first().click(),
    ],
    ['filters cleared', (page) => button(page, 'Clear filters').click()],
    [
      'words typed',
      (page) => page.getByRole('searchbox').pressSequentially('mining', { delay: 300 }),
    ],
    ['words cleared', (page) => page.getByRole('searchbox').fill('')],
    [
      'sorted',
      (page) =>
        page.getByRole('table').getByRole('columnheader').getByRole('button').nth(1).click(),
    ],
    ['a statement opened', (page) => page.getByRole('table').getByRole('link').first().click()],
    [
      'the next one',
      (page) =>
        page
          .getByRole('complementary')
          .getByRole('button', { name: 'Next' })
          .or(page.getByRole('complementary').getByRole('link', { name: 'Next' }))
          .first()
          .click(),
    ],
    ['the panel closed', (page) => page.keyboard.press('Escape')],
    ['the export menu', (page) => button(page, /^Export/).click()],
    ['the menu closed', (page) => page.keyboard.press('Escape')],
    ['the other language', (page) => button(page, 'Français').click()],
    ['the language back', (page) => button(page, 'English').click()],
    [
      'the theme',
      (page) =>
        page
          .getByRole('button', { name: /theme|dark|light/i })
          .first()
          .click(),
    ],
  ],
  Stakeholders: [
    toTab('Stakeholders'),
    ['a profile opened', (page) => page.getByRole('table').getByRole('link').first().click()],
  ],
  Timeline: [
    toTab('Timeline'),
    ['zoomed in', (page) => button(page, 'Zoom in').click()],
    ['zoomed in again', (page) => button(page, 'Zoom in').click()],
    ['lanes by stakeholder', (page) => button(page, 'Stakeholder').click()],
    ['as a list', (page) => button(page, 'As a list').click()],
  ],
  Positions: [
    toTab('Positions'),
    [
      'a cell opened',
      (page) => page.getByRole('table', { name: 'Positions' }).locator('td a').first().click(),
    ],
    ['what changed', (page) => page.getByRole('link', { name: 'What changed' }).first().click()],
    ['who agrees', (page) => page.getByRole('link', { name: /agree/i }).first().click()],
  ],
  Asks: [
    toTab('Asks'),
    [
      'an ask opened',
      (page) => page.getByRole('table', { name: 'Asks' }).getByRole('link').first().click(),
    ],
    ['its panel closed', (page) => page.keyboard.press('Escape')],
    ['voices', (page) => page.getByRole('link', { name: 'Voices' }).first().click()],
    [
      'who speaks to whom',
      (page) => page.getByRole('link', { name: 'Who speaks to whom' }).first().click(),
    ],
  ],
  Sources: [
    toTab('Sources'),
    ['a source opened', (page) => page.getByRole('table').getByRole('link').first().click()],
  ],
  About: [['About', (page) => page.getByRole('link', { name: 'About' }).first().click()]],
}

/** By way of the sheet of all views. */
const fromSheet = (name: string): Steps => [
  ['the sheet of views', (page) => button(page, 'More').tap()],
  [
    `${name} chosen`,
    (page) =>
      page
        .getByRole('dialog')
        .getByRole('link', { name, exact: true })
        .or(page.getByRole('option', { name: new RegExp(`^${name}`) }))
        .first()
        .tap(),
  ],
]
const panelClosed = ['its panel closed', (page: Page) => button(page, 'Close').tap()] as const

const onPhone: Record<string, Steps> = {
  Statements: [
    ['the filters opened', (page) => button(page, 'Filters').tap()],
    ['a filter set', (page) => page.getByRole('dialog').getByRole('checkbox').nth(2).tap()],
    ['a second filter set', (page) => page.getByRole('dialog').getByRole('checkbox').nth(9).tap()],
    ['the filters closed', (page) => page.keyboard.press('Escape')],
    ['a chip taken away', (page) => button(page, /^Remove filter/).tap()],
    ['filters cleared', (page) => button(page, 'Clear filters').tap()],
    [
      'words typed',
      (page) => page.getByRole('searchbox').pressSequentially('mining', { delay: 300 }),
    ],
    ['words cleared', (page) => page.getByRole('searchbox').fill('')],
    ['a statement opened', (page) => page.getByRole('table').getByRole('link').first().tap()],
    ['the next one', (page) => button(page, 'Next statement').tap()],
    panelClosed,
    ['the other language', (page) => button(page, 'Français').tap()],
    ['the language back', (page) => button(page, 'English').tap()],
  ],
  Timeline: [
    toTab('Timeline'),
    ['zoomed in', (page) => button(page, 'Zoom in').tap()],
    [
      'lanes by stakeholder',
      async (page) => {
        await page.getByRole('combobox').first().focus()
        await page.keyboard.press('ArrowDown')
      },
    ],
    ['as a list', (page) => button(page, 'As a list').tap()],
  ],
  Asks: [
    toTab('Asks'),
    ['an ask opened', (page) => page.getByRole('table').getByRole('link').first().tap()],
    panelClosed,
    ['voices', (page) => page.getByRole('link', { name: 'Voices' }).first().tap()],
    [
      'who speaks to whom',
      (page) => page.getByRole('link', { name: 'Who speaks to whom' }).first().tap(),
    ],
  ],
  Stakeholders: [
    ...fromSheet('Stakeholders'),
    ['a profile opened', (page) => page.getByRole('table').getByRole('link').first().tap()],
  ],
  Positions: [
    ...fromSheet('Positions'),
    [
      'a cell opened',
      (page) => page.getByRole('table', { name: 'Positions' }).locator('td a').first().tap(),
    ],
    ['the evidence closed', (page) => button(page, 'Close the evidence').tap()],
    ['what changed', (page) => page.getByRole('link', { name: 'What changed' }).first().tap()],
    ['who agrees', (page) => page.getByRole('link', { name: /agree/i }).first().tap()],
  ],
  Sources: [
    ...fromSheet('Sources'),
    ['a source opened', (page) => page.getByRole('table').getByRole('link').first().tap()],
  ],
  About: [...fromSheet('About')],
}

export interface Walk {
  name: string
  screen: BrowserContextOptions
  views: Record<string, Steps>
}

export const walks: readonly Walk[] = [
  { name: '1440 px, a mouse', screen: { viewport: { width: 1440, height: 900 } }, views: atDesk },
  {
    name: '390 px, touch',
    screen: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
    },
    views: onPhone,
  },
]
