import type { FilterKey, Ignored } from '#src/contract/filter.ts'
import { seals, stances, statementKinds, statuses, wordings } from '#src/contract/records.ts'
import { left as en } from '#src/i18n/en/left.ts'
import { left as fr } from '#src/i18n/fr/left.ts'
import { clearLeftOut } from '#src/stores/leftOut.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.tsx'
import { Notice } from './Notice.tsx'
import { useAddress, withChoice } from './useAddress.ts'

const dates: readonly string[] = ['from', 'to', 'publishedFrom', 'publishedTo']
const choices: Partial<Record<FilterKey, readonly string[]>> = {
  stance: [...stances, 'none'],
  kind: statementKinds,
  wording: wordings,
  status: statuses,
  seal: seals,
  precision: ['day', 'month', 'year', 'none'],
  ask: ['any', 'open', 'answered'],
  voice: ['own', 'behalf'],
}

/** Keys that each view reads in its own way. */
const own =
  'sort lanes by view find who record rows columns least opened cell said reversals'.split(' ')

function remedy(part: Ignored, words: (typeof en)['remedy']): string {
  if (part.value.trim() === '') return words.empty
  const key = part.key.replace(/!$/, '')
  if (dates.includes(key)) return words.date
  if (['addedSince', 'since', 'until'].includes(key)) return words.day
  if (key === 'q') return words.search
  if (key === 'country') return words.country
  if (key === 'language') return words.language
  if (key === 'zoom') return words.zoom
  if (own.includes(key)) return words.own
  const values = choices[key as FilterKey]
  return values ? words.choice(values.join(', ')) : words.id
}

/** Each part of a link that was left out, with what to do about it. */
export function LeftOutParts({ parts }: { parts: readonly Ignored[] }) {
  const words = useWords({ en, fr })
  const { address, setFilter } = useAddress()
  const reversed = parts.filter((part) => part.reason === 'reversed')
  const swap = () => {
    let filter = address.filter
    for (const [from, to] of [
      ['from', 'to'],
      ['publishedFrom', 'publishedTo'],
    ] as const) {
      const first = reversed.find((part) => part.key === from)
      const last = reversed.find((part) => part.key === to)
      if (!first || !last) continue
      filter = withChoice(filter, from, { any: [last.value], none: filter[from]?.none ?? [] })
      filter = withChoice(filter, to, { any: [first.value], none: filter[to]?.none ?? [] })
    }
    setFilter(filter)
  }
  const say = (part: Ignored) => {
    const shown = `${part.key}=${part.value}`
    if (part.reason === 'value') return words.value(shown, remedy(part, words.remedy))
    return words[part.reason](shown)
  }
  return (
    <Notice
      onDismiss={clearLeftOut}
      actions={reversed.length > 0 && <Button onClick={swap}>{words.swap}</Button>}
    >
      {words.title}
      <ul>
        {parts.map((part) => (
          <li key={`${part.key}=${part.value}`}>
            <code>{say(part)}</code>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
