/** A file that was chosen or dropped, read as text. Word and PDF files are not read yet. */
import type { FoundFields } from '#src/contract/articleDraft.ts'
import { MAX_TEXT } from '#src/contract/texts.ts'
import { heldText } from '#src/domain/pasted/heldText.ts'
import { readPage } from '../html/readHtml.ts'
import { decoded } from './decoded.ts'

/** What came of reading a file. */
export type FileRead =
  | {
      is: 'read'
      text: string
      /** All words of a page, where its article was told from the rest. */
      whole: string
      fields: FoundFields
      /** Named where it is another than UTF-8. */
      encoding: string | undefined
    }
  | { is: 'word' | 'pdf' | 'other' | 'unread' | 'empty' | 'tooBig' }
  | { is: 'tooLong'; length: number }

/** Bytes: a page holds much that is no text, and no text needs more. */
export const MAX_FILE = 10 * 1024 * 1024

type Kind = 'text' | 'html' | 'word' | 'pdf' | 'other'

/** By its ending, or, without one, by the type that the system gives. */
function kindOf({ name, type }: File): Kind {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === 'txt' || ending === 'text') return 'text'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  if (ending === 'pdf' || type === 'application/pdf') return 'pdf'
  if (/^(?:docx?|docm|odt|rtf|pages|wps)$/.test(ending ?? '')) return 'word'
  if (ending !== undefined) return 'other'
  return type === 'text/html' ? 'html' : type === 'text/plain' ? 'text' : 'other'
}

/** Reads a file; what is wrong with it is answered, never thrown. */
export async function readFile(file: File): Promise<FileRead> {
  const kind = kindOf(file)
  if (kind !== 'text' && kind !== 'html') return { is: kind }
  if (file.size > MAX_FILE) return { is: 'tooBig' }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return { is: 'unread' }
  }
  const { text: source, encoding } = decoded(new Uint8Array(bytes), kind === 'html')
  const plain = () => ({ text: source, whole: source, fields: {} })
  const read = kind === 'html' ? await readPage(source) : plain()
  const [text, whole] = [heldText(read.text), heldText(read.whole)]
  if (text.trim() === '') return { is: 'empty' }
  if (text.length > MAX_TEXT) return { is: 'tooLong', length: text.length }
  return { is: 'read', text, whole, fields: read.fields, encoding }
}
