import type { ReactNode } from 'react'
import { createOps } from '#src/domain/changes/drafts.ts'
import type { KeyCount, Mergeable, MergeableRecord, Merged } from '#src/contract/merging.ts'
import { pick } from '#src/domain/text2.ts'
import { ListDiff } from '#src/shell/history/ListDiff.tsx'
import { useTelling } from '#src/shell/history/useTelling.ts'
import { valueParts } from '#src/shell/history/valueParts.ts'
import type { Part } from '#src/shell/history/valueParts.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { CountLink, useCountWords } from './CountLinks.tsx'
import styles from './merging.module.css'
import { labelOf } from './recordName.ts'
import { useMergingWords } from './words.ts'

const hidden = ['id', 'mergedIntoId']

/** Two records field by field, and what the one that stays will be. */
export function SideBySide(props: {
  kind: Mergeable
  from: MergeableRecord
  into: MergeableRecord
  result: MergeableRecord | undefined
  counts: Merged['counts']
}) {
  const { kind, from, into, result, counts } = props
  const { lang } = useLanguage()
  const words = useMergingWords()
  const wordOf = useCountWords()
  // Told as the log tells a record that was made: with the names of all it names.
  const telling = useTelling([
    { ops: [from, into].flatMap((record) => createOps(kind, record as never)) },
  ])
  const partsOf = (record: MergeableRecord | undefined): Part[] =>
    Object.entries(record ?? {}).flatMap(([field, value]) =>
      hidden.includes(field) ? [] : valueParts(kind, field, value, telling),
    )
  const [a, b, after] = [partsOf(from), partsOf(into), partsOf(result)]
  const labels = [...new Set([...b, ...a, ...after].map(({ label }) => label))]
  const [fromName, intoName] = [from, into].map((each) => pick(labelOf(each), lang).text)
  const part = (parts: readonly Part[], label: string) => parts.find((each) => each.label === label)
  const heads = [words.from, words.stays, ...(result ? [words.result] : [])]
  const names = [fromName, intoName, intoName]
  const row = (label: string, cells: ReactNode[]) => (
    <tr role="row" key={label}>
      <th role="rowheader" scope="row">
        {label}
      </th>
      {cells.slice(0, heads.length).map((cell, at) => (
        <td role="cell" key={heads[at]}>
          <span className={styles['which']}>{heads[at]}</span>
          {cell}
        </td>
      ))}
    </tr>
  )
  const countsOf = ({ key }: KeyCount, at: number) =>
    row(wordOf(key), [
      <CountLink key="a" at={counts.from[at]!} ids={[from.id]} name={fromName ?? ''} />,
      <CountLink key="b" at={counts.into[at]!} ids={[into.id]} name={intoName ?? ''} />,
      <CountLink
        key="after"
        at={counts.result[at]!}
        ids={[from.id, into.id]}
        name={intoName ?? ''}
      />,
    ])
  return (
    <table role="table" aria-label={words.sides} className={styles['sides']}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.field}
          </th>
          {heads.map((head, at) => (
            <th role="columnheader" key={head} scope="col">
              {head}
              <b>{names[at]}</b>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {labels.map((label) =>
          row(label, [
            <Value key="a" part={part(a, label)} />,
            <Value key="b" part={part(b, label)} />,
            <Value key="after" part={part(after, label)} before={part(b, label)} />,
          ]),
        )}
        {row(words.id, [from.id, into.id, into.id])}
        {counts.result.map(countsOf)}
      </tbody>
    </table>
  )
}

/** A value; of a list what comes to `before`. */
function Value(props: { part: Part | undefined; before?: Part | undefined }) {
  const words = useMergingWords()
  const { part, before } = props
  if (!part) return <em className={styles['nothing']}>{words.nothing}</em>
  if (part.items) {
    const grown = part.items.length > (before?.items?.length ?? (before ? 0 : part.items.length))
    if (grown) return <ListDiff before={before?.items ?? []} after={part.items} />
    return (
      <ul className={styles['items']}>
        {part.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  }
  return <span lang={part.lang}>{part.text}</span>
}
