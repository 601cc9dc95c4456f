import { useState } from 'react'
import { UndoBody } from '#src/contract/writes.ts'
import { keptName, setPreferences } from '#src/stores/preferences.ts'
import type { AboutValue } from './AboutChange.tsx'
import { useEditWords } from './editWords.ts'

const longest = { by: 200, why: 2000 } as const

/** Who makes a change and why, for `AboutChange` and for what is sent. */
export function useAbout() {
  const words = useEditWords()
  const [by, setBy] = useState(keptName())
  const [why, setWhy] = useState('')
  const sent = { by: by.trim(), ...(why.trim() === '' ? {} : { why: why.trim() }) }
  const about: AboutValue = { by, why, setBy, setWhy }
  return {
    about,
    /** As the log takes it. */
    sent,
    /** What is wrong with one of the fields. */
    problem(at: keyof typeof longest): string | undefined {
      const { shape } = UndoBody
      return shape[at].safeParse(sent[at]).success ? undefined : words.errors.long(longest[at])
    },
    /** Keeps the name for the next change. */
    keepName() {
      if (sent.by !== keptName()) setPreferences({ by: sent.by })
    },
  }
}
