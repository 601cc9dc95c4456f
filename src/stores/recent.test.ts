import { beforeEach, describe, expect, it, vi } from 'vitest'

const KEY = 'parley:recent'

/** A localStorage of our own: Node has none. */
function storage(first: Record<string, string> = {}) {
  const held = new Map(Object.entries(first))
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}

/** The store as a page that has just been opened has it. */
async function freshStore(local: unknown) {
  vi.resetModules()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('localStorage', local)
  const recent = await import('./recent.ts')
  const { useStorageTroubles, dismissTrouble } = await import('./storage.ts')
  const keys = () => recent.useRecent.getState().recent.map(({ key }) => key)
  return { ...recent, keys, troubles: () => useStorageTroubles.getState().troubles, dismissTrouble }
}

beforeEach(() => vi.unstubAllGlobals())

describe('recent choices', () => {
  it('keep the eight newest, each once, newest first', async () => {
    const local = storage()
    const { rememberChoice, keys } = await freshStore(local)
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'b']) {
      rememberChoice({ key: `topic:${id}` })
    }
    expect(keys().join(' ')).toBe('topic:b topic:i topic:h topic:g topic:f topic:e topic:d topic:c')
    expect(JSON.parse(local.held.get(KEY)!)).toHaveLength(8)
  })

  it('come back with the name of a record', async () => {
    const kept = { key: 'stakeholder:dfc', label: { en: 'DFC', fr: null } }
    const { loadRecent, useRecent } = await freshStore(storage({ [KEY]: JSON.stringify([kept]) }))
    loadRecent()
    expect(useRecent.getState().recent).toEqual([kept])
  })

  it.each([
    '{',
    '{}',
    '[1]',
    '[{"key":7}]',
    '[{"key":"no kind"}]',
    '[{"key":"stakeholder:a","label":"A"}]',
    '[{"key":"stakeholder:a","label":{"en":null,"fr":null}}]',
    '[{"key":"stakeholder:a","label":{"en":"A","fr":3}}]',
  ])('set a damaged entry aside: %s', async (raw) => {
    const local = storage({ [KEY]: raw })
    const { loadRecent, keys, troubles } = await freshStore(local)
    loadRecent()
    expect(keys()).toEqual([])
    expect(troubles()).toEqual([{ kind: 'damaged', entry: 'recent', raw }])
    expect(local.held.get('parley:set-aside:recent')).toBe(raw)
  })

  it('live as long as the page where the browser keeps nothing, and say so once', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    const store = await freshStore({ getItem: refuse, setItem: refuse, removeItem: refuse })
    store.loadRecent()
    store.rememberChoice({ key: 'view:timeline' })
    // Opened again: what this page knows stays.
    store.loadRecent()
    expect(store.keys()).toEqual(['view:timeline'])
    expect(store.troubles()).toEqual([{ kind: 'denied' }])
    store.dismissTrouble(store.troubles()[0]!)
    store.rememberChoice({ key: 'view:about' })
    expect(store.troubles()).toEqual([])
  })

  it('follow another tab', async () => {
    const local = storage()
    const { loadRecent, keys } = await freshStore(local)
    loadRecent()
    local.setItem(KEY, JSON.stringify([{ key: 'view:about' }]))
    window.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }))
    expect(keys()).toEqual(['view:about'])
  })

  it('are forgotten', async () => {
    const { rememberChoice, forgetRecent, keys } = await freshStore(storage())
    rememberChoice({ key: 'view:about' })
    forgetRecent()
    expect(keys()).toEqual([])
  })
})
