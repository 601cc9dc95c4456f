import { useId } from 'react'
import type { ReactNode } from 'react'
import type { ChangePage } from '#src/contract/writes.ts'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { saveFile } from '#src/shell/saveFile.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ChangesPage.module.css'

/** What of the log asks for a look: changes no record takes, unreadable entries. */
export function Troubles({ page }: { page: ChangePage }) {
  const { refused, damaged } = page
  const words = useChangesWords().page
  return (
    <>
      {refused.length > 0 && (
        <Trouble title={words.refused} body={words.refusedBody}>
          {refused.map(({ changeId, message }) => (
            <li key={`${changeId} ${message}`}>
              <code lang="en">{message}</code> <span className={styles['id']}>{changeId}</span>
            </li>
          ))}
        </Trouble>
      )}
      {damaged.length > 0 && (
        <Trouble title={words.damaged} body={words.damagedBody}>
          {damaged.map(({ key, raw }) => (
            <li key={key} className={styles['damaged']}>
              <span>{words.entry(key)}</span>
              <Button
                onClick={() =>
                  saveFile(
                    new Blob([raw], { type: 'text/plain' }),
                    `parley-entry-${key.replaceAll(/[^\w-]+/gu, '-')}.txt`,
                  )
                }
              >
                {words.download}
              </Button>
            </li>
          ))}
        </Trouble>
      )}
    </>
  )
}

function Trouble(props: { title: string; body: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles['trouble']} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <p>{props.body}</p>
      <ul>{props.children}</ul>
    </section>
  )
}
