import { Suspense } from 'react'
import { OFFER_AFTER } from '#src/stores/backupOffer.ts'
import { quietly } from '#src/ui/quietly.ts'
import { useLate } from './useLate.ts'
import { useLog } from './useLog.ts'

const BackupNotice = quietly(async () => (await import('./BackupNotice.tsx')).BackupNotice)
const LossNotice = quietly(async () => (await import('./LossNotice.tsx')).LossNotice)
const OfflineHost = quietly(async () => (await import('../offline/OfflineHost.tsx')).OfflineHost)

/**
 * What the log of changes gives to say on every page: that it was lost, and, once there are many
 * changes, that a backup can be made. Who changed little loads nothing for it. When all that has stood
 * for a while comes what brings the app onto the device.
 */
export function LogNotices() {
  const log = useLog()
  const late = useLate()
  if (!log) return null
  return (
    <Suspense>
      {late && <OfflineHost changes={log.of} />}
      {log.loss && <LossNotice {...log.loss} />}
      {log.of >= OFFER_AFTER && <BackupNotice of={log.of} />}
    </Suspense>
  )
}
