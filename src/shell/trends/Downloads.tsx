import { useState } from 'react'
import { toast } from '#src/stores/toasts.ts'
import { saveFile } from '../saveFile.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './Downloads.module.css'
import { useTrendWords } from './useTrendWords.ts'

/** Numbers as CSV, or the chart as a picture. */
export type ChartFile = 'excel' | 'data' | 'svg' | 'png'

/** Buttons that save files of a chart, and say so, or that none could be made. */
export function Downloads(props: {
  kinds: readonly ChartFile[]
  fileOf: (kind: ChartFile) => Promise<{ blob: Blob; fileName: string }>
  /** What is drawn belongs to the question before: no file is made of it. */
  stale: boolean
}) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const { w } = useTrendWords()
  const waiting = busy || props.stale
  const run = async (kind: ChartFile) => {
    setBusy(true)
    setFailed(false)
    try {
      const { blob, fileName } = await props.fileOf(kind)
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
        {props.kinds.map((kind) => (
          <Button key={kind} aria-disabled={waiting} onClick={() => !waiting && void run(kind)}>
            {w.download.items[kind]}
          </Button>
        ))}
      </div>
      {failed && <p role="alert">{w.download.failed}</p>}
    </div>
  )
}
