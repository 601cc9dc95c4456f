import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { isHostThere } from './viewOnDemand.ts'

/** What browsers say where a part of the app did not come. */
const NOT_LOADED = /import|preload/i

/**
 * What stands where a view broke: what happened, what was kept, the next step. Where its part did not
 * come the page is loaded anew only once the host answers: without a line that would take away what
 * still works.
 */
export function ViewCrash(props: { error: unknown }) {
  const { m } = useLanguage()
  const words = String(props.error)
  const notLoaded = NOT_LOADED.test(words)
  const again = async () => {
    if (!notLoaded || (await isHostThere())) window.location.reload()
    else toast(m.shell.problem.unreachable)
  }
  return (
    <EmptyState
      title={m.shell.crash.title}
      alert
      action={
        <Button look="primary" onClick={() => void again()}>
          {m.shell.crash.reload}
        </Button>
      }
    >
      {notLoaded ? m.shell.palette.failed : m.shell.crash.body}
      {notLoaded || <pre>{words}</pre>}
    </EmptyState>
  )
}
