import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Menu, itemAfterKey } from './Menu.tsx'

const items = [
  { id: 'a', label: 'Apple' },
  { id: 'b', label: 'Banana', note: 'yellow' },
  { id: 'c', label: 'Avocado' },
]

describe('a menu', () => {
  it('opens, moves, chooses and gives the focus back, by keys alone', async () => {
    const chosen = vi.fn<(id: string) => void>()
    const user = userEvent.setup()
    render(<Menu label="Fruit" items={items} onChoose={chosen} />)
    await user.tab()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('menuitem', { name: 'Apple' })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('menuitem', { name: 'Banana' })).toHaveAccessibleDescription('yellow')
    await user.keyboard('{Enter}')
    expect(chosen).toHaveBeenCalledExactlyOnceWith('b')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(screen.getByRole('button', { name: 'Fruit' })).toHaveFocus()
  })

  it('closes by Escape, by Tab and by a press beside it, and chooses nothing', async () => {
    const chosen = vi.fn<(id: string) => void>()
    const user = userEvent.setup()
    render(
      <>
        <Menu label="Fruit" items={items} onChoose={chosen} />
        <p>beside</p>
      </>,
    )
    const button = screen.getByRole('button', { name: 'Fruit' })
    for (const close of [
      () => user.keyboard('{Escape}'),
      () => user.tab(),
      () => user.click(screen.getByText('beside')),
    ]) {
      await user.click(button)
      expect(screen.getByRole('menu', { name: 'Fruit' })).toBeVisible()
      await close()
      expect(screen.queryByRole('menu')).toBeNull()
    }
    expect(chosen).not.toHaveBeenCalled()
  })
})

describe('the item after a key', () => {
  const labels = items.map(({ label }) => label)
  it.each([
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['a', 0, 2],
    ['A', 2, 0],
    ['b', 1, 1],
    ['x', 0, undefined],
    ['Enter', 0, undefined],
    [' ', 0, undefined],
  ])('%s from %i is %s', (key, from, to) => {
    expect(itemAfterKey(key, from, labels)).toBe(to)
  })
})
