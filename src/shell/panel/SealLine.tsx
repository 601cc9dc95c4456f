import type { Seal } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './PanelBody.module.css'
import { usePanelWords } from './panelWords.ts'

/** The seal and what it means. */
export function SealLine({ seal, parts }: { seal: Seal; parts: number }) {
  const { m } = useLanguage()
  const panel = usePanelWords()
  const explain = panel.seal[seal]
  return (
    <p className={styles['seal']}>
      <b>
        {seal === 'verified' && '✓ '}
        {m.records.seal[seal]}
      </b>{' '}
      <span className={styles['quiet']}>
        {typeof explain === 'function' ? explain(parts) : explain}
      </span>
    </p>
  )
}
