import { useRef } from 'react'
import type { PositionChanges } from '#src/contract/positions.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { ChangePair } from '#src/shell/positions/ChangePair.tsx'
import { ChangesRule } from '#src/shell/positions/ChangesRule.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ChangesView.module.css'
import { ChangesByGroup } from './ChangesByGroup.tsx'
import { ChangesTools } from './ChangesTools.tsx'
import { NoChanges } from './NoChanges.tsx'
import { useChanges } from './useChanges.ts'

/** Who changed: the rule, how many pairs were compared, the groups, and each change side by side. */
export function ChangesView() {
  const words = usePositionWords().changes
  const { address } = useAddress()
  const answer = useChanges()
  const { data, error } = answer
  const [first] = data?.pages ?? []
  if (error && !first) {
    const retry = () => void answer.refetch()
    return <ListProblem title={words.failed} error={error} retry={retry} />
  }
  return (
    <div className={styles['page']} aria-busy={answer.isPlaceholderData}>
      <ChangesTools />
      {first && data ? (
        <>
          <ChangesRule changes={first} voice={address.said ?? 'said'} />
          <ChangesByGroup groups={first.groups} />
          {first.total === 0 ? (
            <NoChanges changed={first.changed} />
          ) : (
            <List pages={data.pages} more={answer} />
          )}
        </>
      ) : (
        <p className={styles['waiting']}>{words.loading}</p>
      )}
    </div>
  )
}

function List(props: {
  pages: readonly PositionChanges[]
  more: Pick<ReturnType<typeof useChanges>, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>
}) {
  const { pages, more } = props
  const words = usePositionWords().changes
  const list = useRef<HTMLOListElement>(null)
  const shown = pages.reduce((sum, { items }) => sum + items.length, 0)
  const showMore = async () => {
    await more.fetchNextPage()
    // The button may be gone: the first of the new ones takes the focus.
    list.current?.querySelectorAll<HTMLElement>('[data-pair]')[shown]?.focus()
  }
  return (
    <section aria-label={words.list}>
      <ol ref={list} className={styles['list']}>
        {pages.flatMap((page) => {
          const refs = refLookup(page.refs)
          return page.items.map((change) => (
            <li
              key={`${change.stakeholderId} ${change.topicId} ${change.earlier.id} ${change.later.id}`}
            >
              <ChangePair change={change} statements={page.statements} refs={refs} named />
            </li>
          ))
        })}
      </ol>
      <p className={styles['more']}>
        <span aria-live="polite">{words.shown(shown, pages[0]?.total ?? shown)}</span>
        {more.hasNextPage && (
          <Button
            aria-disabled={more.isFetchingNextPage}
            onClick={() => {
              if (!more.isFetchingNextPage) void showMore()
            }}
          >
            {words.more}
          </Button>
        )}
      </p>
    </section>
  )
}
