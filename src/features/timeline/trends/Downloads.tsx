import { useState } from 'react'
import type { RefObject } from 'react'
import { toast } from '#src/stores/toasts.ts'
import { saveFile } from '#src/shell/saveFile.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './TrendsSection.module.css'
import { useTrendFiles } from './useTrendFiles.ts'
import type { TrendFile } from './useTrendFiles.ts'
import type { TrendDrawing } from '#src/shell/trends/useTrendDrawing.ts'

const kinds: readonly TrendFile[] = ['excel', 'data', 'svg', 'png']

/** The numbers as CSV and the chart as a picture. */
export function Downloads(props: {
  drawing: TrendDrawing
  figure: RefObject<HTMLElement | null>
  /** Whether there is a chart to take a picture of. */
  drawn: boolean
  /** What is drawn belongs to the question before: no file is made of it. */
  stale: boolean
}) {
  const fileOf = useTrendFiles(props.drawing, props.figure)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const { w } = props.drawing.words
  const waiting = busy || props.stale
  const run = async (kind: TrendFile) => {
    setBusy(true)
    setFailed(false)
    try {
      const { blob, fileName } = await fileOf(kind)
      saveFile(blob, fileName)
      toast(w.download.done(fileName))
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={styles['downloads']}>
      <div role="group" aria-label={w.download.label} className={styles['buttons']}>
        <span aria-hidden="true">{w.download.label}</span>
        {kinds
          .filter((kind) => props.drawn || (kind !== 'svg' && kind !== 'png'))
          .map((kind) => (
            <Button key={kind} aria-disabled={waiting} onClick={() => !waiting && void run(kind)}>
              {w.download.items[kind]}
            </Button>
          ))}
      </div>
      {failed && <p role="alert">{w.download.failed}</p>}
    </div>
  )
}
