import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { paths } from '#src/app/paths.ts'
import type { Mergeable } from '#src/contract/merging.ts'
import { fold } from '#src/contract/tokens.ts'
import styles from './merging.module.css'
import { useRecords } from './useRecords.ts'
import { useMergingWords } from './words.ts'

/** Rows beyond this are found by typing. */
const MOST = 40

/**
 * A list of records to choose one from, narrowed by typing: the one that stays where `from` is the
 * one merged away, else the one merged away.
 */
export function RecordChooser(props: { kind: Mergeable; from?: string }) {
  const { kind, from } = props
  const words = useMergingWords().choose
  const [sought, setSought] = useState('')
  const { records, failed } = useRecords(kind)
  const id = useId()
  if (!records) return failed ? <p role="alert">{words.failed}</p> : <p>{words.loading}</p>
  const letters = fold(sought.trim())
  const found = records.filter(
    (record) => record.id !== from && fold(`${record.name} ${record.id}`).includes(letters),
  )
  const shown = found.slice(0, MOST)
  return (
    <div className={styles['chooser']}>
      <div className={styles['find']}>
        <label htmlFor={id}>{words.find[kind]}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <span role="status">{words.shown(shown.length, found.length)}</span>
      </div>
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul aria-label={words.list} className={styles['records']}>
          {shown.map((record) => (
            <li key={record.id}>
              <Link
                to={paths.merge}
                params={
                  from === undefined
                    ? { kind, from: record.id, into: undefined }
                    : { kind, from, into: record.id }
                }
                search={{ filter: {} }}
              >
                {record.name}
              </Link>{' '}
              <span className={styles['id']}>{record.id}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
