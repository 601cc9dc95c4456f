import { expect, it } from 'vitest'
import { beforeLeaving, keepAll } from './leaving.ts'

it('keeps all that waits, and says where something can not be kept', async () => {
  const kept: string[] = []
  const stop = beforeLeaving(async () => kept.push('draft') > 0)
  expect(await keepAll()).toBe(true)
  expect(kept).toEqual(['draft'])
  const stopFull = beforeLeaving(async () => false)
  expect(await keepAll()).toBe(false)
  stopFull()
  const stopBroken = beforeLeaving(() => Promise.reject(new Error('full')))
  expect(await keepAll()).toBe(false)
  stopBroken()
  stop()
  expect(await keepAll()).toBe(true)
  expect(kept).toHaveLength(3)
})
