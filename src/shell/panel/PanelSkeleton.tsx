import styles from './StatementPanel.module.css'

/** Where the words of the statement will stand. */
export function PanelSkeleton() {
  return (
    <div className={styles['skeleton']} aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
