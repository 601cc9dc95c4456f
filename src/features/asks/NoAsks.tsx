import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { AskPage } from '#src/contract/asks.ts'
import { NothingFound } from '#src/shell/NothingFound.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useAsksWords } from './words.ts'

/** No ask is left: nothing matches at all, or nothing of what matches asks for anything. */
export function NoAsks({ page }: { page: AskPage }) {
  const words = useAsksWords()
  const { address } = useAddress()
  const searchOf = useViewSearch()
  const list = useStatementList()
  const count = page.statements
  if (count === 0) return list.data ? <NothingFound page={list.data} /> : null
  return (
    <EmptyState
      title={words.none.title(count)}
      action={
        <>
          <Link
            className={buttonClass('primary')}
            to={paths.statements}
            params={{}}
            search={searchOf('statements')}
          >
            {words.none.statements(count)}
          </Link>{' '}
          <Link className={buttonClass()} to="." search={{ ...address, filter: {} }}>
            {words.none.all}
          </Link>
        </>
      }
    >
      {words.none.body}
    </EmptyState>
  )
}
