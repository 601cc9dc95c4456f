/** Where everything stands on a card, in pixels. Long words get a smaller size, then are cut. */
import type { CardParts, Words } from './cardParts.ts'
import { wrapMeasured } from './wrapMeasured.ts'

export interface Face {
  family: 'serif' | 'sans'
  weight: 400 | 600
  size: number
}
/** How wide a text is in a face. */
export type Measure = (text: string, face: Face) => number

export interface CardText {
  x: number
  y: number
  text: string
  face: Face
  ink: 'ink' | 'quiet' | 'accent'
  language?: string | undefined
}

export interface CardLayout {
  width: number
  height: number
  texts: CardText[]
  /** Frames around tags. */
  tags: { x: number; y: number; width: number; height: number }[]
  /** Heights of lines across the card. */
  rules: number[]
}

export const WIDTH = 1080
const PAD = 84
const INNER = WIDTH - 2 * PAD
/** A card is at least square; its words get smaller before it grows above this. */
const LEAST_HEIGHT = 1080
const FINE_HEIGHT = 1350
/** No card is higher: what has no room is cut. */
const MOST_HEIGHT = 2160
const SIZES = [58, 52, 46, 41, 36, 32] as const

const sans = (size: number, weight: Face['weight'] = 400): Face => ({
  family: 'sans',
  weight,
  size,
})
const faces = {
  brand: { family: 'serif', weight: 600, size: 34 } as Face,
  tag: sans(24, 600),
  ask: sans(36, 600),
  remark: sans(24),
  speaker: sans(36, 600),
  about: sans(28),
  answers: sans(28, 600),
  foot: sans(24),
}

/** How much of the words a card shows: their size, and how many characters of each are left. */
interface Room {
  size: number
  words: number
  translation: number
}

function compose(parts: CardParts, measure: Measure, room: Room): CardLayout {
  const layout: CardLayout = { width: WIDTH, height: 0, texts: [], tags: [], rules: [] }
  let y = PAD
  const write = (
    text: string,
    face: Face,
    more: { ink?: CardText['ink']; leading?: number; language?: string } = {},
  ) => {
    const { ink = 'ink', leading = 1.36, language } = more
    for (const line of wrapMeasured(text, INNER, (each) => measure(each, face))) {
      y += Math.round(face.size * leading)
      layout.texts.push({ x: PAD, y, text: line, face, ink, language })
    }
  }
  const tag = (text: string) => {
    const { size } = faces.tag
    const height = size + 22
    y += 6
    layout.tags.push({ x: PAD, y, width: measure(text, faces.tag) + 28, height })
    const baseline = y + height / 2 + Math.round(size * 0.35)
    layout.texts.push({ x: PAD + 14, y: baseline, text, face: faces.tag, ink: 'quiet' })
    y += height
  }
  /** The words as far as there is room; what is left out is said. */
  const writeWords = (words: Words, face: Face, most: number, ink: CardText['ink']) => {
    const shown = most >= words.text.length ? words.text : cutAt(words.text, most)
    const { language } = words
    write(words.mark(shown), face, { ink, language })
    if (shown.length === words.text.length) return
    y += 10
    write(words.cut(shown.length, words.text.length), faces.remark, { ink: 'accent' })
  }

  y -= 14
  write('Parley', faces.brand)
  y += 38
  if (parts.ask) {
    tag(parts.ask.tag)
    y += 6
    write(parts.ask.text, faces.ask)
    y += 34
  }
  if (parts.tag !== undefined) tag(parts.tag)
  const { size } = room
  const face: Face = parts.printed ? { family: 'serif', weight: 400, size } : sans(size * 0.9)
  writeWords(parts.words, face, room.words, 'ink')
  if (parts.translation) {
    y += 38
    tag(parts.translation.tag)
    writeWords(
      parts.translation.words,
      sans(Math.max(26, Math.round(size * 0.66))),
      room.translation,
      'quiet',
    )
  }
  if (parts.remark !== undefined) {
    y += 14
    write(parts.remark, faces.remark, { ink: 'quiet' })
  }
  y += 34
  write(parts.speaker, faces.speaker)
  y += 4
  for (const line of parts.about) write(line, faces.about, { ink: 'quiet' })
  if (parts.answers.length > 0) {
    y += 24
    for (const line of parts.answers) write(line, faces.answers)
  }
  // The foot stands at the end of the card, however short the words are.
  const foot = [...(parts.coded === undefined ? [] : [parts.coded]), parts.link]
  const lines = foot.flatMap((text) =>
    wrapMeasured(text, INNER, (each) => measure(each, faces.foot)),
  )
  const footHeight = 34 + lines.length * Math.round(faces.foot.size * 1.36) + PAD - 20
  y = Math.max(y + 46, LEAST_HEIGHT - footHeight)
  layout.rules.push(y)
  y += 24
  for (const text of foot)
    write(text, faces.foot, { ink: text === parts.link ? 'accent' : 'quiet' })
  layout.height = Math.round(y + PAD - 20)
  return layout
}

/** The beginning of a text, whole words of it where there are any; never half of a letter. */
export function cutAt(text: string, most: number): string {
  const cut = text.slice(0, most)
  const end = /\s/u.test(text[most] ?? ' ') ? cut.length : cut.search(/\s\S*$/u)
  return (end > 0 ? cut.slice(0, end) : cut.toWellFormed().replace(/\ufffd$/u, '')).trimEnd()
}

/** Lays a card out: as large as its words allow, cut where even the smallest have no room. */
export function layoutCard(parts: CardParts, measure: Measure): CardLayout {
  const whole = {
    words: parts.words.text.length,
    translation: parts.translation?.words.text.length ?? 0,
  }
  for (const size of SIZES) {
    const layout = compose(parts, measure, { size, ...whole })
    if (layout.height <= FINE_HEIGHT) return layout
  }
  const size = SIZES.at(-1)!
  const smallest = compose(parts, measure, { size, ...whole })
  if (smallest.height <= MOST_HEIGHT) return smallest
  // The most of both that has room, shared out by how long they are.
  let low = 0
  let high = 1
  const shared = (share: number) => ({
    words: Math.floor(whole.words * share),
    translation: Math.floor(whole.translation * share),
  })
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2
    const { height } = compose(parts, measure, { size, ...shared(middle) })
    if (height <= MOST_HEIGHT) low = middle
    else high = middle
  }
  return compose(parts, measure, { size, ...shared(low) })
}
