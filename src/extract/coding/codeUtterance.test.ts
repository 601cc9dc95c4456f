import process from 'node:process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodedExample, Known } from '#src/contract/extracting.ts'
import type { Stance, Topic } from '#src/contract/records.ts'
import { stances } from '#src/contract/records.ts'
import { codebookOf } from './codebook.ts'
import { codeUtterance } from './codeUtterance.ts'

const topic = (id: string, en: string, fr: string, more: Partial<Topic> = {}): Topic => ({
  id,
  label: { en, fr },
  proposition: { en, fr },
  exampleIds: [],
  ...more,
})

/** Few words stand in many of them, as in a codebook of real talks. */
const claims: [id: string, en: string, fr: string][] = [
  [
    'smelter',
    'Copper should be refined in a smelter at home.',
    'Le cuivre doit être raffiné dans une fonderie au pays.',
  ],
  ['harbour', 'The harbour should stay in public hands.', 'Le port doit rester public.'],
  [
    'truce',
    'The truce is a credible path to peace.',
    'La trêve est une voie crédible vers la paix.',
  ],
  ['school', 'Every village needs a school.', 'Chaque village a besoin d’une école.'],
  ['bridge', 'A bridge must span the gorge.', 'Un pont doit enjamber la gorge.'],
  ['forest', 'The forest should be closed to hunters.', 'La forêt doit être fermée aux chasseurs.'],
  ['tolls', 'Tolls on carts must fall.', 'Les péages des charrettes doivent baisser.'],
  ['bread', 'Bread should cost the same everywhere.', 'Le pain doit coûter le même prix partout.'],
  ['fishing', 'Fishing with nets should be banned.', 'La pêche au filet doit être interdite.'],
  ['museum', 'A museum should show the masks.', 'Un musée doit montrer les masques.'],
  ['clock', 'The tower clock must be mended.', 'L’horloge de la tour doit être réparée.'],
  ['theatre', 'The theatre should open on Mondays.', 'Le théâtre doit ouvrir le lundi.'],
]
const topics = claims.map(([id, en, fr]) => topic(id, en, fr))

const example = (topicId: string, stance: Stance, text: string, language = 'en'): CodedExample => ({
  topicId,
  stance,
  text,
  language,
})

const examples: CodedExample[] = [
  example('smelter', 'supports', 'A smelter for our copper brings jobs to the valley.'),
  example('smelter', 'supports', 'Nous voulons une fonderie pour notre cuivre.', 'fr'),
  example('smelter', 'opposes', 'A smelter would poison the river.'),
  example('smelter', 'opposes', 'The smelter is a mistake that would poison the valley.'),
  example('harbour', 'supports', 'The harbour belongs to the town and stays public.'),
  example('harbour', 'opposes', 'A private harbour would be cheaper to run.'),
  example('truce', 'supports', 'The truce brought peace to the markets.'),
  example('truce', 'supports', 'Cette trêve nous rapproche de la paix.', 'fr'),
]

const book = codebookOf({ topics, examples })
const english = (words: string, cue?: string) => codeUtterance({ words, language: 'en', cue }, book)
const french = (words: string, cue?: string) => codeUtterance({ words, language: 'fr', cue }, book)
const found = ({ positions }: ReturnType<typeof english>) =>
  positions.map(({ topicId, stance }) => `${topicId} ${stance}`)

describe('topics', () => {
  it('come from the claim and the examples, and the words say which', () => {
    const coding = english('Our copper deserves a smelter of its own.')
    expect(found(coding)).toEqual(['smelter supports'])
    expect(coding.reasons[0]).toEqual({
      is: 'topic',
      topicId: 'smelter',
      words: expect.arrayContaining(['copper', 'smelter']),
    })
  })

  it('are found in one language by what was coded in the other', () => {
    const inEnglish = (text: Topic['label']) => ({ en: text.en, fr: null })
    const known = {
      topics: topics.map((each) => ({
        ...each,
        label: inEnglish(each.label),
        proposition: inEnglish(each.proposition),
      })),
      examples: examples.filter(({ language }) => language === 'en'),
    }
    const coding = codeUtterance(
      {
        words: 'Que notre cuivre soit raffiné ici, dans une fonderie : des emplois !',
        language: 'fr',
      },
      codebookOf(known),
    )
    expect(found(coding)).toEqual(['smelter supports'])
  })

  it('are none where the words fit no claim', () => {
    expect(english('The weather was kind to us on Sunday.').positions).toEqual([])
    expect(french('Il a fait beau dimanche.').positions).toEqual([])
  })

  it('that were merged count as the one they were merged into', () => {
    const merged = codebookOf({
      topics: [...topics, topic('furnace', 'Furnaces', 'Fours', { mergedIntoId: 'smelter' })],
      examples: ['along the quay', 'along the old quay', 'for the quay'].map((where) =>
        example('furnace', 'supports', `Lanterns and copper ${where}`),
      ),
    })
    const coding = codeUtterance(
      { words: 'Copper lanterns along the quay for a smelter', language: 'en' },
      merged,
    )
    expect(coding.positions.map(({ topicId }) => topicId)).toEqual(['smelter'])
    expect(coding.reasons[0]).toMatchObject({
      words: expect.arrayContaining(['lanterns', 'smelter']),
    })
  })

  it('merged in a circle do no harm', () => {
    const circle = codebookOf({
      topics: [
        topic('a', 'Copper', 'Cuivre', { mergedIntoId: 'b' }),
        topic('b', 'Copper', 'Cuivre', { mergedIntoId: 'a' }),
      ],
      examples: [example('a', 'supports', 'Copper')],
    })
    expect(codeUtterance({ words: 'Copper', language: 'en' }, circle).positions).toEqual([])
  })
})

describe('stance', () => {
  it('is that of the statements worded alike, or of words of blame', () => {
    expect(found(english('A copper smelter would poison the river.'))).toEqual(['smelter opposes'])
    const coding = english('We condemn the copper smelter.')
    expect(found(coding)).toEqual(['smelter opposes'])
    expect(coding.reasons).toContainEqual({
      is: 'stance',
      topicId: 'smelter',
      words: expect.arrayContaining(['condemn']),
    })
    expect(found(french('Nous rejetons la fonderie de cuivre.'))).toEqual(['smelter opposes'])
  })

  it('turns where the blame is denied', () => {
    expect(found(english('The copper smelter is no mistake, it brings jobs.'))).toEqual([
      'smelter supports',
    ])
  })

  it('is conditional where a condition is set', () => {
    expect(found(english('We accept the copper smelter only if the river stays clean.'))).toEqual([
      'smelter conditional',
    ])
    expect(
      found(french('Nous voulons une fonderie de cuivre à condition que le fleuve reste propre.')),
    ).toEqual(['smelter conditional'])
  })
})

describe('asking', () => {
  it.each([
    ['The harbour must stay open.', 'must'],
    ['calls on both towns to pay', 'calls on'],
    ['Let us sit down together', 'Let us'],
    ['Sanction them under no circumstances', 'under no circumstances'],
  ])('is seen in “%s”', (words, asking) => {
    expect(english(words)).toMatchObject({
      asks: true,
      reasons: expect.arrayContaining([{ is: 'ask', words: asking }]),
    })
  })

  it.each([
    ['Le port doit rester ouvert.', 'doit'],
    ['exige le départ des navires', 'exige'],
    ['Il est essentiel que le port reste ouvert', 'Il est essentiel que'],
  ])('is seen in « %s »', (words, asking) => {
    expect(french(words)).toMatchObject({
      asks: true,
      reasons: expect.arrayContaining([{ is: 'ask', words: asking }]),
    })
  })

  it('is seen in the verb of saying, but not where that puts a question', () => {
    const words = 'the ships to leave at once'
    expect(english(words, 'urged')).toMatchObject({
      asks: true,
      reasons: [{ is: 'ask', words: 'urged' }],
    })
    expect(english(words, 'said').asks).toBe(false)
    expect(french('le départ des navires', 'a exigé').asks).toBe(true)
    expect(french('Qui a vu les navires ?', 'a demandé').asks).toBe(false)
  })

  it('is not seen where someone tells of it', () => {
    expect(english('The harbour was quiet and the ships had left.').asks).toBe(false)
    expect(french('comme l’a demandé le maire').asks).toBe(false)
  })
})

const language = fc.constantFrom('en' as const, 'fr' as const, 'other' as const)
const meaningful =
  'copper|smelter|trêve|paix|ne|pas|must|only if|condemn|the|US|l’accord|.|?|👩‍🏭|مرفأ|ʼ|¬#peace|!if|constructor'
    .split('|')
    .concat('e\u0301tape')
/** Random text, and random strings of words that mean something here. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.constantFrom(...meaningful)).map((parts) => parts.join(' ')),
)
const anyKnown: fc.Arbitrary<Pick<Known, 'topics' | 'examples'>> = fc.record({
  topics: fc.subarray(topics),
  examples: fc.array(
    fc.record({
      text: anyText,
      language: fc.constantFrom('en', 'fr-CD', 'und', ''),
      topicId: fc.constantFrom('smelter', 'harbour', 'truce', 'unknown'),
      stance: fc.constantFrom(...stances),
    }),
    { maxLength: 12 },
  ),
})

describe('whatever the text and the codebook', () => {
  it('the coding is sound, its reasons stand in the words, and it comes out the same again', () => {
    fc.assert(
      fc.property(anyKnown, anyText, language, fc.option(anyText), (known, words, tongue, cue) => {
        const utterance = { words, language: tongue, cue: cue ?? undefined }
        const coding = codeUtterance(utterance, codebookOf(known))
        expect(codeUtterance(utterance, codebookOf(known))).toEqual(coding)
        const ids = coding.positions.map(({ topicId }) => topicId)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { topicId, confidence } of coding.positions) {
          expect(known.topics.map(({ id }) => id)).toContain(topicId)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          expect(
            coding.reasons.some((each) => each.is === 'topic' && each.topicId === topicId),
          ).toBe(true)
        }
        for (const reason of coding.reasons) {
          if (reason.is === 'ask') expect(words + '\n' + (cue ?? '')).toContain(reason.words)
          if (reason.is !== 'topic' && reason.is !== 'stance') continue
          expect(reason.words.length).toBeGreaterThan(0)
          for (const word of reason.words) expect(words).toContain(word)
        }
        expect(coding.asks).toBe(coding.reasons.some(({ is }) => is === 'ask'))
      }),
    )
  })

  it('nothing is proposed where no topic is known', () => {
    fc.assert(
      fc.property(anyText, language, (words, tongue) => {
        const nothing = codebookOf({ topics: [], examples })
        expect(codeUtterance({ words, language: tongue }, nothing).positions).toEqual([])
      }),
    )
  })

  it('a very long text takes no time', () => {
    const long = [
      'copper smelter '.repeat(60_000),
      'a'.repeat(1_000_000),
      '? '.repeat(500_000),
      'é'.normalize('NFD').repeat(500_000),
    ]
    for (const words of long) {
      // The processor's time, so that what else is running counts for nothing.
      const start = process.cpuUsage()
      english(words, words)
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1000).toBeLessThan(500)
    }
  })
})
