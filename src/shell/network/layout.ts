/**
 * Places the stakeholders of a network: forces first, then labels moved apart, so that none lies
 * on another. The same network in the same width always gives the same picture: d3-force begins
 * with fixed places, its random source has a fixed seed, and it runs a fixed number of steps.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'

export interface NodeToPlace {
  id: string
  label: string
  /** What the circle grows with. */
  size: number
}

export interface Pull {
  from: string
  to: string
  /** From 0 to 1: how strongly the two are drawn together. */
  pull: number
}

/** A circle with its label under it. */
export interface Placed {
  id: string
  x: number
  y: number
  r: number
  lines: string[]
  /** Where its label begins: what lies above belongs to the circle. */
  below: number
  /** The box around both, centred on `x`. */
  top: number
  width: number
  height: number
}

export interface Placing {
  width: number
  height: number
  nodes: Placed[]
}

/** The height of a line of a label, which is set in 12 pixels. */
export const LINE = 14
/** A wide letter: labels take up no more than this says. */
const LETTER = 6.7
const LETTERS_A_LINE = 18
const GAP = 5
const STEPS = 240
/** Keeps those that nothing holds from drifting off. */
const GRAVITY = 0.12
const LEAST_RADIUS = 4
const MORE_RADIUS = 11
/** How much more room the picture has than its labels take; on phones it would be too long. */
const AIR = 3.4
const AIR_NARROW = 2.2
/** What fingers need has air in it. */
const AIR_TOUCHED = 1.7
const NARROW = 560
const LEAST_HEIGHT = 300
const PASSES = 160
/** The least size of something that a finger presses (WCAG 2.2, 2.5.8). */
const FINGER = 24

/** A label in lines of some 18 letters; words are never cut. */
export function linesOf(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LETTERS_A_LINE) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

interface Body {
  x: number
  y: number
  width: number
  height: number
}

interface Link {
  source: number
  target: number
  pull: number
}

/**
 * Moves boxes that lie on each other apart, inside a frame: the shorter way, or `upright` up and
 * down alone, where there is always room to be had. Says whether none lies on another any more.
 */
function movedApart(
  bodies: readonly Body[],
  { width, height, upright }: { width: number; height: number; upright: boolean },
): boolean {
  for (let pass = 0; pass < PASSES; pass++) {
    let apart = true
    for (const body of bodies) {
      body.x = Math.min(Math.max(body.x, body.width / 2), width - body.width / 2)
      body.y = Math.min(Math.max(body.y, body.height / 2), height - body.height / 2)
    }
    for (let first = 0; first < bodies.length; first++) {
      const a = bodies[first]!
      for (let second = first + 1; second < bodies.length; second++) {
        const b = bodies[second]!
        const overX = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x)
        const overY = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y)
        if (overX <= 0.01 || overY <= 0.01) continue
        apart = false
        if (overX < overY && !upright) {
          const by = (a.x <= b.x ? -overX : overX) / 2
          a.x += by
          b.x -= by
        } else {
          const by = (a.y <= b.y ? -overY : overY) / 2
          a.y += by
          b.y -= by
        }
      }
    }
    if (apart) return true
  }
  return false
}

/** Lets the forces act. `shape`: the width of the frame by its height. */
function simulate(bodies: Body[], links: readonly Link[], shape: number) {
  const degree = new Int32Array(bodies.length)
  for (const { source, target } of links) {
    degree[source]!++
    degree[target]!++
  }
  const strength = links.map(
    ({ source, target, pull }) => (0.25 + 0.75 * pull) / Math.min(degree[source]!, degree[target]!),
  )
  forceSimulation(bodies)
    .stop()
    .force('charge', forceManyBody().strength(-260).distanceMax(420))
    .force(
      'collide',
      forceCollide<Body>((body) => Math.max(body.width, body.height) / 2),
    )
    // The flatter the frame, the more to the middle of its height.
    .force('x', forceX(0).strength(GRAVITY))
    .force('y', forceY(0).strength(GRAVITY * shape))
    .force(
      'link',
      forceLink<Body, { source: number | Body; target: number | Body }>(
        links.map(({ source, target }) => ({ source, target })),
      )
        .distance(80)
        .strength((_link, at) => strength[at]!),
    )
    .tick(STEPS)
}

/** Stretches what was placed so that it fills a frame. */
function fill(bodies: readonly Body[], width: number, height: number) {
  for (const [axis, size, room] of [
    ['x', 'width', width],
    ['y', 'height', height],
  ] as const) {
    const low = Math.min(...bodies.map((body) => body[axis] - body[size] / 2))
    const high = Math.max(...bodies.map((body) => body[axis] + body[size] / 2))
    const scale = high > low ? Math.min(room / (high - low), 1.6) : 1
    for (const body of bodies) body[axis] = (body[axis] - (low + high) / 2) * scale + room / 2
  }
}

/**
 * Places all nodes in a width; the height is what they need. Where fingers press (`touched`), every
 * circle and every label has the room of one.
 */
export function placeNodes(
  nodes: readonly NodeToPlace[],
  pulls: readonly Pull[],
  width: number,
  touched = false,
): Placing {
  const least = touched ? FINGER : 0
  if (nodes.length === 0) return { width, height: 0, nodes: [] }
  const largest = Math.max(1, ...nodes.map(({ size }) => size))
  const made = nodes.map((node) => {
    const r = LEAST_RADIUS + MORE_RADIUS * Math.sqrt(node.size / largest)
    const lines = linesOf(node.label)
    const letters = Math.max(1, ...lines.map((line) => line.length))
    const above = Math.max(2 * r + 2, least)
    const label = Math.max(lines.length * LINE + 1, least)
    return { id: node.id, r, lines, above, label, width: Math.max(2 * r, letters * LETTER, least) }
  })
  // d3-force gives the places to begin with.
  const bodies = made.map(
    ({ above, label, width: room }) => ({ width: room, height: above + label }) as Body,
  )
  const area = bodies.reduce((sum, body) => sum + (body.width + GAP) * (body.height + GAP), 0)
  let height = Math.max(
    LEAST_HEIGHT,
    (area * (width >= NARROW ? AIR : touched ? AIR_TOUCHED : AIR_NARROW)) / width,
  )
  const placeOf = new Map(nodes.map(({ id }, at) => [id, at]))
  const links = pulls.flatMap(({ from, to, pull }): Link[] => {
    const [source, target] = [placeOf.get(from), placeOf.get(to)]
    if (source === undefined || target === undefined || source === target) return []
    return [{ source, target, pull }]
  })
  simulate(bodies, links, Math.max(0.4, width / height))
  fill(bodies, width, height)
  for (let tries = 0; !movedApart(bodies, { width, height, upright: tries > 3 }); tries++) {
    height *= 1.12
    for (const body of bodies) body.y *= 1.12
  }
  return {
    width,
    height: Math.ceil(height),
    nodes: made.map(({ id, r, lines, above }, at) => {
      const { x, y, width: room, height: tall } = bodies[at]!
      const top = y - tall / 2
      const below = top + above
      return { id, r, lines, x, y: below - 2 - r, below, top, width: room, height: tall }
    }),
  }
}
