import { NetworkView } from '#src/shell/network/NetworkView.tsx'
import styles from './AgreementView.module.css'

/** Who agrees with whom on shared topics: a picture and its table. */
export function AgreementView() {
  return (
    <div className={styles['page']}>
      <NetworkView kind="agreement" />
    </div>
  )
}
