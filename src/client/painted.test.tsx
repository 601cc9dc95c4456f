import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { painted, watchPresses } from './painted.ts'

/** What has happened to a press so far. */
async function told() {
  const waiting = painted()
  if (!waiting) return 'nothing to wait for'
  const open = Symbol('open')
  const first = await Promise.race([waiting, Promise.resolve(open)])
  return first === open ? 'waiting' : 'painted'
}

describe('a press is painted before its answer is asked for', () => {
  const frames: FrameRequestCallback[] = []
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  })
  afterEach(() => {
    vi.runAllTimers()
    frames.length = 0
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  const press = (name: string) => document.body.dispatchEvent(new Event(name, { bubbles: true }))
  const draw = () => {
    for (const frame of frames.splice(0)) frame(0)
  }

  watchPresses(window)

  it('waits for nothing where nothing was pressed', async () => {
    expect(await told()).toBe('nothing to wait for')
    press('pointermove')
    expect(await told()).toBe('nothing to wait for')
  })

  it('waits for the task after the next frame, since the frame is painted between', async () => {
    press('click')
    const asked = painted()
    expect(await told()).toBe('waiting')
    draw()
    expect(await told()).toBe('waiting')
    vi.advanceTimersByTime(0)
    await expect(asked).resolves.toBeUndefined()
    expect(await told()).toBe('nothing to wait for')
  })

  it('waits once for presses of one frame, and anew for the next', async () => {
    press('pointerdown')
    press('click')
    expect(frames).toHaveLength(1)
    draw()
    vi.advanceTimersByTime(0)
    press('keydown')
    vi.advanceTimersByTime(200)
    // The first press's last resort does not end the wait of the second.
    expect(await told()).toBe('waiting')
  })

  it('goes on without a frame where the page is out of sight', async () => {
    press('input')
    vi.advanceTimersByTime(249)
    expect(await told()).toBe('waiting')
    vi.advanceTimersByTime(1)
    expect(await told()).toBe('nothing to wait for')
  })
})
