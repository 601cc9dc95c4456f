import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { renderPart } from '#tests/support/renderPart.tsx'
import { SelectField } from './SelectField.tsx'

const many = [
  { id: '', name: 'Choose …' },
  ...Array.from({ length: 1000 }, (_each, at) => ({ id: `a${at}`, name: `Élan, title ${at}` })),
]
const unasked = () => Promise.reject(new Error('Nothing is to be asked'))

function Chosen({ options }: { options: typeof many }) {
  const [value, setValue] = useState('a999')
  return <SelectField label="Source" value={value} options={options} onChange={setValue} />
}

const list = () => screen.getByRole('combobox', { name: 'Source' })
const names = () =>
  within(list())
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

it('holds some of a long list, says how many, and finds the others by words', async () => {
  const { user } = await renderPart(<Chosen options={many} />, '/', unasked)
  await screen.findByText('300 of 1,001 are in the list. Type above it to narrow it.')
  expect(list()).toHaveValue('a999')
  expect(names()).toHaveLength(301)

  await user.type(
    screen.getByRole('searchbox', { name: 'Narrow the choice: Source' }),
    'elan, title 70',
  )
  // What is chosen stays, and so does the way to choose nothing.
  expect(names()).toEqual([
    'Élan, title 999',
    'Choose …',
    'Élan, title 70',
    ...Array.from({ length: 10 }, (_each, at) => `Élan, title 70${at}`),
  ])
  expect(screen.queryByText(/are in the list/)).not.toBeInTheDocument()
  await user.selectOptions(list(), 'Élan, title 707')
  expect(list()).toHaveValue('a707')
})

it('is a plain list where it is short', async () => {
  await renderPart(<Chosen options={many.slice(0, 5)} />, '/', unasked)
  expect(await screen.findByRole('combobox', { name: 'Source' })).toBeVisible()
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
})
