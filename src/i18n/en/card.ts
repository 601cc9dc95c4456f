import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (value: number) => f.number(value)

/** The words of the card of a statement or ask, which load with it. */
export const card = {
  title: { statement: 'Card of this statement', ask: 'Card of this ask' },
  lead: 'Made on this device: nothing is sent anywhere until you share it.',
  asks: 'Asks',
  of: (names: string) => `Asked of: ${names}`,
  behalf: (names: string) => `on behalf of ${names}`,
  printedIn: (outlets: string) => `Printed in ${outlets}`,
  reportedIn: (outlets: string) => `Reported in ${outlets}`,
  coded: 'Ask and answers coded by Parley.',
  answer: (outcome: string, name: string, when: string) =>
    [outcome, name, when].filter((part) => part !== '').join(' · '),
  moreAnswers: (count: number) =>
    f.plural(count, {
      one: '1 more answer at the link',
      other: `${n(count)} more answers at the link`,
    }),
  notAmong: 'not among these records',
  cut: (shown: number, of: number) =>
    `Cut here: ${n(shown)} of ${n(of)} characters. The rest stands at the link.`,
  cutTranslation: (shown: number, of: number) =>
    `Translation cut here: ${n(shown)} of ${n(of)} characters.`,
  drawing: 'Drawing the card …',
  failed: 'The card could not be drawn. Close this and try again.',
  download: { png: 'Download image', svg: 'Download SVG' },
  copy: 'Copy image',
  share: 'Share …',
  done: (file: string) => `Saved: ${file}`,
  copied: 'Image copied.',
  copyFailed: 'The browser does not let Parley copy the image. Download it instead.',
  shareFailed: 'The browser could not share the image. Download it instead.',
  saveFailed: 'The image could not be made; nothing was saved. Try again.',
}
