import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'

/** Begins and ends choosing rows one by one. */
export function TickButton(props: { on: boolean; toggle: () => void }) {
  const { m } = useLanguage()
  return (
    <Button look="quiet" data-ticks="" aria-pressed={props.on} onClick={props.toggle}>
      {m.statements.tickRows}
    </Button>
  )
}
