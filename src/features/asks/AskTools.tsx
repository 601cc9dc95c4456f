import { AskSort, askSorts } from '#src/contract/viewChoices.ts'
import type { AskPage } from '#src/contract/asks.ts'
import { askSortOf } from '#src/contract/address.ts'
import { SortChoice } from '#src/shell/listTable/SortChoice.tsx'
import { useAddress, withChoice } from '#src/shell/useAddress.ts'
import { Choice } from '#src/ui/Choice.tsx'
import styles from './AskTools.module.css'
import { useAsksWords } from './words.ts'

const states = ['any', 'open', 'answered'] as const

/** Which asks: all, those without an answer or those with one; and their order on a phone. */
export function AskTools({ page }: { page: AskPage | undefined }) {
  const words = useAsksWords()
  const { address, setFilter, setKeys } = useAddress()
  const { filter } = address
  const asked = filter.ask?.any ?? []
  const state = states.find((each) => each !== 'any' && asked.length === 1 && asked[0] === each)
  return (
    <div className={styles['tools']}>
      <Choice
        label={words.state}
        options={states.map((value) => ({
          value,
          label: words.states[value](page?.states[value]),
        }))}
        value={state ?? 'any'}
        onChange={(value) =>
          setFilter(withChoice(filter, 'ask', { any: value === 'any' ? [] : [value] }))
        }
      />
      <SortChoice
        label={words.sortBy}
        sort={askSortOf(address)}
        options={askSorts.map((value) => ({ value, label: words.sorts[value] }))}
        onSort={(sort) => setKeys({ sort: AskSort.parse(sort) })}
      />
      <p className={styles['note']}>{words.coded}</p>
    </div>
  )
}
