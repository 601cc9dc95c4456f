import { useRef, useState } from 'react'
import { MAX_TEXT } from '#src/contract/texts.ts'
import { heldText } from '#src/domain/pasted/heldText.ts'
import { LARGE } from './direction.ts'
import { MAX_FILE, readFile } from './readFile.ts'
import type { FileRead } from './readFile.ts'
import type { Adding } from './useAdding.ts'
import { useAddingWords } from './addingWords.ts'

type Read = Extract<FileRead, { is: 'read' }>

/** Where the text came from, and what can still be made of that. */
type Taken =
  | { is: 'copied' }
  /** `part`: the article alone was taken. */
  | { is: 'file'; name: string; read: Read; part: boolean; before: Pick<Adding, 'text' | 'page'> }

const MEGABYTE = 1024 * 1024

/**
 * Ways for a text to come in: typed, pasted, dropped, or out of a file. What can't be taken is told
 * and changes nothing; what a file replaces can be brought back.
 */
export function useTaking(adding: Adding) {
  const words = useAddingWords()
  const turn = useRef(0)
  const [fault, setFault] = useState<string>()
  const [taken, setTaken] = useState<Taken>()
  const [reading, setReading] = useState(false)

  const tooLong = (length: number) => setFault(words.faults.tooLong(length, MAX_TEXT))
  const faultOf = (name: string, read: Exclude<FileRead, Read>): string => {
    if (read.is === 'tooLong') return words.faults.tooLong(read.length, MAX_TEXT)
    if (read.is === 'tooBig') return words.faults.tooBig(name, `${MAX_FILE / MEGABYTE} MB`)
    return words.faults[read.is](name)
  }

  return {
    fault,
    taken,
    reading,
    clearFault: () => setFault(undefined),
    /** Takes what the field holds after a key or a paste of plain text. */
    type(text: string) {
      if (text.length > MAX_TEXT) {
        tooLong(text.length)
        return
      }
      setFault(undefined)
      if (text === '') setTaken(undefined)
      adding.setText(text)
    },
    /**
     * Puts pasted words where the selection is. Gives false where the field is to do that itself;
     * `html` is what was copied from a page, if it was.
     */
    paste(plain: string, html: string, selection: { start: number; end: number }, copied: string) {
      const words = html === '' ? plain : copied
      const kept = adding.text.length - (selection.end - selection.start)
      if (words.length + kept > MAX_TEXT) {
        tooLong(words.length + kept)
        return true
      }
      // A field that finds the direction of each line by itself takes seconds for a large text.
      if (words.trim() === '' || (html === '' && words.length + kept <= LARGE)) return false
      setFault(undefined)
      if (html !== '') setTaken({ is: 'copied' })
      const { text } = adding
      adding.setText(text.slice(0, selection.start) + heldText(words) + text.slice(selection.end))
      return true
    },
    /** Reads a file and takes its text; of two the one chosen last. */
    async choose(file: File | undefined) {
      turn.current += 1
      const mine = turn.current
      if (!file) return
      setReading(true)
      setFault(undefined)
      const read = await readFile(file).catch((): FileRead => ({ is: 'unread' }))
      if (mine !== turn.current) return
      setReading(false)
      if (read.is !== 'read') {
        setFault(faultOf(file.name, read))
        return
      }
      const { text, page } = adding
      const part = read.text !== read.whole
      setTaken({ is: 'file', name: file.name, read, part, before: { text, page } })
      adding.take(read.text, read.fields)
    },
    /** All words of the page, or those of its article alone. */
    turnPart() {
      if (taken?.is !== 'file') return
      const { read, part } = taken
      const next = part ? read.whole : read.text
      if (next.length > MAX_TEXT) {
        tooLong(next.length)
        return
      }
      setTaken({ ...taken, part: !part })
      adding.take(next, read.fields)
    },
    /** What stood there before the file. */
    bringBack() {
      if (taken?.is !== 'file') return
      adding.take(taken.before.text, taken.before.page)
      setTaken(undefined)
    },
    forget() {
      setTaken(undefined)
      setFault(undefined)
    },
  }
}
export type Taking = ReturnType<typeof useTaking>
