import { describe, expect, it } from 'vitest'
import type { Role } from '#src/contract/records.ts'
import { roleThen, rolesThen, titleNames } from './roles.ts'

const role = (title: string, rest: Partial<Role> = {}): Role => ({
  title: { en: title, fr: null },
  ...rest,
})
const titles = (roles: readonly Role[]) => roles.map(({ title }) => title.en)
const held = (roles: Role[], date: string | undefined, onBehalfOfIds?: string[]) =>
  titles(rolesThen({ roles }, date, onBehalfOfIds))

describe('the roles held then', () => {
  const office = role('Minister', { organizationId: 'government', from: '2024-06', to: '2025-03' })

  it('are those whose time overlaps the date', () => {
    for (const date of ['2024-06-01', '2025', '2025-03-31', '2024']) {
      expect(held([office], date)).toEqual(['Minister'])
    }
  })

  it('are none where a role was held only at another time', () => {
    for (const date of ['2024-05-31', '2023', '2025-04', '2026-01-01']) {
      expect(held([office], date)).toEqual([])
      expect(roleThen({ roles: [office] }, date)).toBeUndefined()
    }
  })

  it('take a missing bound for open', () => {
    expect(held([role('Chair', { from: '2025' })], '2031-01-01')).toEqual(['Chair'])
    expect(held([role('Chair', { from: '2025' })], '2024-12-31')).toEqual([])
    expect(held([role('Chair', { to: '2025' })], '1999')).toEqual(['Chair'])
    expect(held([role('Chair')], '1999')).toEqual(['Chair'])
  })

  it('are, without a date, only those without bounds', () => {
    expect(held([role('Chair', { from: '2025' }), role('Member')], undefined)).toEqual(['Member'])
  })

  it('stand in the order of the record, those spoken for first', () => {
    const roles = [
      role('Poet'),
      role('Bishop', { organizationId: 'diocese' }),
      role('Envoy', { organizationId: 'council' }),
    ]
    expect(held(roles, '2025')).toEqual(['Poet', 'Bishop', 'Envoy'])
    expect(held(roles, '2025', ['council', 'diocese'])).toEqual(['Bishop', 'Envoy', 'Poet'])
    expect(roleThen({ roles }, '2025', ['council'])?.title.en).toBe('Envoy')
  })

  it('put a role spoken for first only while it is held', () => {
    expect(held([role('Poet'), office], '2026', ['government'])).toEqual(['Poet'])
  })

  it('are never told of a private person', () => {
    expect(rolesThen({ roles: [role('Clerk')], private: true }, '2025')).toEqual([])
  })
})

describe('a title', () => {
  const guild = { name: { en: 'Synthetic Guild', fr: 'Guilde synthétique' }, aliases: ['SG'] }

  it.each(['President of the Synthetic Guild', 'Présidente, Guilde synthétique', 'Chair of SG'])(
    'names its organisation by name or alias: %s',
    (title) => {
      expect(titleNames(title, guild)).toBe(true)
    },
  )

  it('that says nothing of the organisation does not', () => {
    expect(titleNames('President', guild)).toBe(false)
    expect(titleNames('President', { name: { en: null, fr: 'Guilde' }, aliases: [] })).toBe(false)
  })
})
