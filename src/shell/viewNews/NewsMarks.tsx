import { useMemo } from 'react'
import type { News } from '#src/contract/viewNews.ts'
import type { NewsKind } from './counted.ts'
import { useNewsWords } from './useNews.ts'

const kinds: readonly NewsKind[] = ['added', 'edited', 'retracted']

/**
 * Says of each row of a table of statements that is news why, in a word under its date. A style sheet
 * does it, so that rows are drawn as ever and tables know nothing of it.
 */
export function NewsMarks({ news }: { news: News }) {
  const { marks } = useNewsWords()
  const rules = useMemo(
    () =>
      kinds.flatMap((kind) => {
        if (news[kind].length === 0) return []
        const links = news[kind].map((id) => `[data-opens="${CSS.escape(id)}"]`).join()
        const look = `content: ${JSON.stringify(marks[kind])}`
        return [`td[data-column="said"] a:is(${links})::after { ${look}; ${LOOK} }`]
      }),
    [news, marks],
  )
  return rules.length > 0 ? <style>{rules.join('\n')}</style> : null
}

const LOOK = 'display: block; font: 600 12px/1.5 var(--sans); color: var(--ink-2)'
