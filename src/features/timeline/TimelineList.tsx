import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { writeAddress } from '#src/contract/address.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { NothingFound } from '#src/shell/NothingFound.tsx'
import { timelineWords } from '#src/shell/lanes/laneWords.ts'
import { StatementsTable } from '#src/shell/statementsTable/StatementsTable.tsx'
import { TickButton } from '#src/shell/ticks/TickButton.tsx'
import { useTicking } from '#src/shell/ticks/useTicking.tsx'
import { useListedAddress } from '#src/shell/useAddress.ts'
import { useOpening } from '#src/shell/useOpening.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import styles from './TimelinePage.module.css'

/** The same statements as a real table, undated ones included. */
export function TimelineList({ tools }: { tools: ReactNode }) {
  const { lang } = useLanguage()
  const words = useWords(timelineWords)
  const listed = useListedAddress()
  const { openId, go } = useOpening()
  const list = useStatementList()
  const ticking = useTicking()
  const listKey = useMemo(
    () => `timeline ${writeAddress({ ...listed, open: undefined })} ${lang}`,
    [listed, lang],
  )
  return (
    <div className={styles['list']}>
      <div className={styles['listTools']}>
        <TickButton on={ticking.on} toggle={ticking.toggle} />
        {tools}
      </div>
      {ticking.Bar && <ticking.Bar onDone={ticking.toggle} />}
      <StatementsTable
        name={words.table}
        first={list.data}
        listKey={listKey}
        openId={openId}
        onOpen={go}
        Lead={ticking.Lead}
        above={null}
        whenEmpty={list.data && <NothingFound page={list.data} />}
        whenFailed={(problem) => <ListProblem {...problem} compact />}
      />
    </div>
  )
}
