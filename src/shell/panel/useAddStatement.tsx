import { useState } from 'react'
import type { ReactNode } from 'react'
import { useIdle } from '#src/ui/useIdle.ts'
import type { Opening } from '../useOpening.ts'
import { AddPlace } from './AddPlace.tsx'
import { AddTools } from './edit/AddTools.tsx'
import type { NewStatement } from './edit/NewStatement.tsx'

/** Adding a statement: its button, once the page rests, and the form in the place of the panel. */
export function useAddStatement({ openId, go }: Opening): {
  button: ReactNode
  form: ReactNode
} {
  const [Form, setForm] = useState<typeof NewStatement>()
  /** What stood open when the form was: whoever opens another statement leaves the form. */
  const [over, setOver] = useState<string | undefined>()
  const [returning, setReturning] = useState(false)
  const idle = useIdle()
  const close = (focus: boolean) => {
    setForm(undefined)
    setReturning(focus)
  }
  const open = Form !== undefined && over === openId
  return {
    button: idle ? (
      <AddTools
        returning={returning && !open}
        onOpen={(loaded) => {
          setOver(openId)
          setReturning(false)
          setForm(() => loaded)
        }}
      />
    ) : (
      <AddPlace />
    ),
    form: open && (
      <Form
        onClose={() => close(true)}
        onSaved={(id) => {
          close(false)
          go(id)
        }}
      />
    ),
  }
}
