import { ApiError } from '#src/client/apiError.ts'
import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ListProblem.module.css'

/** What happened, what was kept, and the next step. */
export function ListProblem(props: {
  error: Error
  retry: () => void
  compact?: boolean
  /** What could not be shown, where that is not the statements. */
  title?: string
}) {
  const { m } = useLanguage()
  const problem = props.error instanceof ApiError ? props.error.problem : undefined
  const said = m.shell.problem[problem?.code ?? 'failed']
  const retry = (
    <Button look="primary" onClick={props.retry}>
      {m.shell.retry}
    </Button>
  )
  if (props.compact) {
    return (
      <div className={styles['rowsFailed']} role="alert">
        {m.statements.rowsFailed} {said} {retry}
      </div>
    )
  }
  return (
    <EmptyState title={props.title ?? m.shell.problem.title} alert action={retry}>
      <p>{said}</p>
      {problem?.errors && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((each) => (
            <li key={`${each.path} ${each.message}`}>
              <code>{each.path}</code> {each.message}
            </li>
          ))}
        </ul>
      )}
      <p>
        {m.shell.problem.kept} {m.shell.problem.next}
      </p>
    </EmptyState>
  )
}
