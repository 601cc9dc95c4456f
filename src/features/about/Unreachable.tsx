import { ApiError } from '#src/client/apiError.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './AboutPage.module.css'

/** Where the counts could not be had: what happened, and trying again. The words stand all the same. */
export function Unreachable(props: { error: Error; retry: () => void }) {
  const { m } = useLanguage()
  const code = props.error instanceof ApiError ? props.error.problem.code : 'failed'
  return (
    <div role="alert" className={styles['failed']}>
      {m.shell.problem[code]} <Button onClick={props.retry}>{m.shell.retry}</Button>
    </div>
  )
}
