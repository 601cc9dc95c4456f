import { WHOLE } from '#src/contract/changes.ts'
import type { ProblemPlace } from '#src/contract/problem.ts'
import { changes as en } from '#src/i18n/en/changes.ts'
import { changes as fr } from '#src/i18n/fr/changes.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { fieldLabel } from '../history/valueParts.ts'
import { useEditWords } from './editWords.ts'

/**
 * Words for what is wrong with one operation of a change, in the language of the page; undefined
 * where the place has no code.
 */
export function useRefusedWords(): (place: ProblemPlace) => string | undefined {
  const { f } = useLanguage()
  const { refused } = useEditWords()
  const w = useWords({ en, fr })
  return ({ code, entity, entityId, field, named }) => {
    if (code === undefined || entity === undefined || entityId === undefined) return undefined
    const record = w.idOnly(w.entities[entity], entityId)
    const whole = field === undefined || field === WHOLE
    const what = whole ? record : w.of(fieldLabel(entity, field, { w }), record)
    if (code === 'in-use' || code === 'unknown-id') {
      if (!named) return undefined
      if (code === 'unknown-id') return refused[code](what, f.list(named.ids))
      const more = named.total > named.ids.length ? [...named.ids, '…'] : named.ids
      return refused[code](what, `${w.counts[named.entity](named.total)} (${more.join(', ')})`)
    }
    return refused[code](what)
  }
}
