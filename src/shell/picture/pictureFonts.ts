/** The fonts of a picture, as style rules that hold their files. */
import { fontFiles } from '#src/ui/fontFiles.ts'
import type { FontFile } from '#src/ui/fontFiles.ts'

/** A page has its fonts by now; who is offline or on a line too slow gets a picture without. */
const PATIENCE_MS = 8000

/** Whether a text has a letter in a `unicode-range`. */
function holdsAny(range: string, text: string): boolean {
  const spans = range.split(',').map((span) =>
    span
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16)),
  )
  return [...text].some((letter) => {
    const code = letter.codePointAt(0)!
    return spans.some(([first = 0, last = first]) => code >= first && code <= last)
  })
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)), { once: true })
    reader.addEventListener('error', () => reject(new Error('A font cannot be read')), {
      once: true,
    })
    reader.readAsDataURL(file)
  })
}

async function faceOf({ family, url, weights, range }: FontFile): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
  if (!answer.ok) throw new Error(`A font is not there: ${answer.status}`)
  const file = new Blob([await answer.arrayBuffer()], { type: 'font/woff2' })
  return `@font-face{font-family:'${family}';src:url(${await dataUrl(file)}) format('woff2');font-weight:${weights};unicode-range:${range}}`
}

/**
 * The rules of the files that the words of each family need. A file that can't be had is left out:
 * the picture then shows the reader's own fonts.
 */
export async function pictureFonts(words: Record<FontFile['family'], string>): Promise<string> {
  const needed = fontFiles.filter(({ family, range }) => holdsAny(range, words[family]))
  const faces = await Promise.allSettled(needed.map(faceOf))
  return faces.flatMap((face) => (face.status === 'fulfilled' ? [face.value] : [])).join('\n')
}
