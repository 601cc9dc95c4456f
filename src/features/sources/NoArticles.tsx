import { Link } from '@tanstack/react-router'
import { articleViewOf } from '#src/contract/address.ts'
import type { ArticlePage } from '#src/contract/articles.ts'
import { NothingFound } from '#src/shell/NothingFound.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useSourceWords } from './words.ts'

/** No article is left: by the filter, by what was asked for, or there is none at all. */
export function NoArticles({ page }: { page: ArticlePage }) {
  const { none } = useSourceWords()
  const { address } = useAddress()
  const list = useStatementList()
  const view = articleViewOf(address)
  if (page.of === 0) return <EmptyState title={none.records}>{null}</EmptyState>
  if (view !== 'bare' && view !== 'waiting' && view !== 'held') {
    return list.data ? <NothingFound page={list.data} /> : null
  }
  return (
    <EmptyState
      title={none[view]}
      action={
        <Link className={buttonClass('primary')} to="." search={{ ...address, view: 'all' }}>
          {none.all(page.of)}
        </Link>
      }
    >
      {view === 'held' ? none.heldBody : none.body}
    </EmptyState>
  )
}
