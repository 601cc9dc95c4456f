import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { backupQuery } from '#src/client/queries.ts'
import { holdAll } from '#src/shell/offline/worker.ts'
import { useOfflineWords } from '#src/shell/offline/words.ts'
import { askToLast, bytesStored, loadLasting, useLasting } from '#src/stores/lasting.ts'
import { useOffline } from '#src/stores/offline.ts'
import { useViews } from '#src/stores/views.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './AboutPage.module.css'

const isReview = ({ key }: { key: string }) => key.startsWith('review:')

/** What is stored in this browser, how much of it, and whether it stays. */
export function Stored() {
  const words = useOfflineWords().stored
  const { f } = useLanguage()
  const content = useQuery(backupQuery()).data?.content
  const views = useViews((state) => state.views.length)
  const count = (value: number | undefined) => (value === undefined ? '…' : f.number(value))
  const reviews = content?.drafts.filter(isReview).length
  return (
    <>
      <h3 className={styles['minor']}>{words.caption}</h3>
      <dl className={styles['terms']}>
        <Line term={words.changes}>{count(content?.changes.length)}</Line>
        <Line term={words.drafts}>{count(content && content.drafts.length - (reviews ?? 0))}</Line>
        <Line term={words.reviews}>{count(reviews)}</Line>
        <Line term={words.views}>{count(views)}</Line>
        <Line term={words.copy}>
          <Copy />
        </Line>
        <Size />
        <Line term={words.lasting}>
          <Lasting />
        </Line>
      </dl>
    </>
  )
}

function Line(props: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function Copy() {
  const words = useOfflineWords().stored
  const copy = useOffline((state) => state.copy)
  const [holding, setHolding] = useState(false)
  if (copy === undefined) return words.looking
  if (copy === null) return words.none
  const { files, bytes, version, of } = copy
  if (files === of.files) return words.whole(files, bytes, version)
  const hold = () => {
    setHolding(true)
    void holdAll().then(() => setHolding(false))
  }
  return (
    <>
      <p>{words.part(files, of.files, bytes, version)}</p>
      <Button aria-disabled={holding} onClick={() => holding || hold()}>
        {holding ? words.holding : words.hold}
      </Button>
    </>
  )
}

function Size() {
  const words = useOfflineWords().stored
  const copy = useOffline((state) => state.copy)
  const [bytes, setBytes] = useState<number>()
  useEffect(() => {
    void bytesStored().then(setBytes)
  }, [copy])
  return bytes === undefined ? null : <Line term={words.all}>{words.about(bytes)}</Line>
}

function Lasting() {
  const words = useOfflineWords().stored
  const lasting = useLasting((state) => state.lasting)
  const [asked, setAsked] = useState(false)
  useEffect(() => void loadLasting(), [])
  if (lasting === undefined) return words.unknown
  if (lasting) return words.kept
  return (
    <>
      <p>{words.notKept}</p>
      <Button onClick={() => void askToLast().then(() => setAsked(true))}>{words.ask}</Button>
      <p role="alert">{asked && words.refused}</p>
    </>
  )
}
