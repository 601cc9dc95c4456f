import { useQuery } from '@tanstack/react-query'
import { Suspense, lazy } from 'react'
import type { FunctionComponent } from 'react'
import { changesQuery } from '#src/client/queries.ts'
import { OFFER_AFTER } from '#src/stores/backupMark.ts'
import { useIdle } from '#src/ui/useIdle.ts'

const Nothing = () => null

/** A notice that loads when there is something to say; where it doesn't load, the page goes on. */
const loaded = <P extends object>(load: () => Promise<FunctionComponent<P>>) =>
  lazy<FunctionComponent<P>>(() =>
    load().then(
      (notice) => ({ default: notice }),
      () => ({ default: Nothing }),
    ),
  )
const BackupNotice = loaded(async () => (await import('./BackupNotice.tsx')).BackupNotice)
const LossNotice = loaded(async () => (await import('./LossNotice.tsx')).LossNotice)

/**
 * What the log of changes gives to say on every page: that it was lost, and, once there are many
 * changes, that a backup can be made. Who changed little loads nothing for it.
 */
export function LogNotices() {
  const idle = useIdle()
  const log = useQuery({ ...changesQuery({ limit: 1 }), enabled: idle }).data
  if (!log) return null
  return (
    <Suspense>
      {log.loss && <LossNotice {...log.loss} />}
      {log.of >= OFFER_AFTER && <BackupNotice of={log.of} />}
    </Suspense>
  )
}
