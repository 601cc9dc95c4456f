import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'

/** What stands where a view broke: what happened, what was kept, the next step. */
export function ViewCrash(props: { error: unknown }) {
  const { m } = useLanguage()
  const words = props.error instanceof Error ? props.error.message : String(props.error)
  return (
    <EmptyState
      title={m.shell.crash.title}
      alert
      action={
        <Button look="primary" onClick={() => window.location.reload()}>
          {m.shell.crash.reload}
        </Button>
      }
    >
      {m.shell.crash.body}
      <br />
      <code>{words}</code>
    </EmptyState>
  )
}
