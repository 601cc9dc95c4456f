import { useMemo, useState } from 'react'
import type { ArticleDraft, FoundFields } from '#src/contract/articleDraft.ts'
import type { ReviewArticle } from '#src/contract/reviews.ts'
import { blankArticle } from '#src/domain/articleForm.ts'
import type { KnownArticle } from '#src/domain/pasted/knownOutlet.ts'
import { proposedOf } from '#src/domain/pasted/proposed.ts'
import { useDraft } from '#src/shell/writing/useDraft.ts'
import { ADDING_DRAFT } from './addingDraft.ts'

/** A text, and a number that is another for each text that stands there. */
type Typed = ArticleDraft['typed']

interface Pasted {
  text: string
  stamp: number
  /** What the page that it came from says of itself. */
  page: FoundFields
}

/** What stands in the page that adds an article: the text, what it proposes, and what was typed. */
export function useAdding(draft: ArticleDraft | undefined, articles: readonly KnownArticle[]) {
  const [pasted, setPasted] = useState<Pasted>({
    text: draft?.text ?? '',
    stamp: 0,
    page: draft?.page ?? {},
  })
  const [typed, setTyped] = useState<Typed>(draft?.typed ?? {})
  const { text, page } = pasted
  const url = typed.url ?? ''
  const proposed = useMemo(
    () => proposedOf({ text, url, page, articles }),
    [text, url, page, articles],
  )
  const form = useMemo((): ReviewArticle => {
    const values = Object.entries(proposed).map(([field, found]) => [field, found.value])
    const rebuilt = typed.title === undefined && proposed.title?.from.is === 'address'
    return {
      ...blankArticle,
      ...Object.fromEntries(values),
      ...(rebuilt ? { titleIs: 'rebuilt' as const } : {}),
      ...typed,
    }
  }, [proposed, typed])
  const unsaved = useMemo(
    () => (text === '' && Object.keys(typed).length === 0 ? undefined : { text, page, typed }),
    [text, page, typed],
  )
  const keeping = useDraft(ADDING_DRAFT, unsaved, draft !== undefined)
  return {
    ...pasted,
    form,
    typed,
    proposed,
    draftFailed: keeping.failed,
    finish: keeping.finish,
    /** Changes the text by hand: what its page said of itself stands. */
    setText: (next: string) => {
      setPasted(({ stamp, page: kept }) => ({
        text: next,
        stamp: stamp + 1,
        page: next === '' ? {} : kept,
      }))
    },
    /** Takes a text with what its page says of itself. */
    take: (next: string, fields: FoundFields) => {
      setPasted(({ stamp }) => ({ text: next, stamp: stamp + 1, page: fields }))
    },
    set: (fields: Typed) => setTyped((was) => ({ ...was, ...fields })),
    /** Lets go what was typed, so that the proposal stands again. */
    unset: (field: keyof ReviewArticle) => {
      setTyped((was) => Object.fromEntries(Object.entries(was).filter(([key]) => key !== field)))
    },
    clear: () => {
      setPasted(({ stamp }) => ({ text: '', stamp: stamp + 1, page: {} }))
      setTyped({})
    },
  }
}
export type Adding = ReturnType<typeof useAdding>
