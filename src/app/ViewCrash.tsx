import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'

/** What browsers say where a part of the app did not come. */
const NOT_LOADED = /import|preload/i

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
      {NOT_LOADED.test(words) ? m.shell.palette.failed : m.shell.crash.body}
      <br />
      <code>{words}</code>
    </EmptyState>
  )
}
