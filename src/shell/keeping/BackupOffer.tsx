import { useQuery } from '@tanstack/react-query'
import { Suspense, lazy } from 'react'
import type { FunctionComponent } from 'react'
import { changesQuery } from '#src/client/queries.ts'
import { OFFER_AFTER } from '#src/stores/backupMark.ts'
import { useIdle } from '#src/ui/useIdle.ts'

const Nothing: FunctionComponent<{ of: number }> = () => null

const BackupNotice = lazy<FunctionComponent<{ of: number }>>(() =>
  import('./BackupNotice.tsx').then(
    (loaded) => ({ default: loaded.BackupNotice }),
    // Without its words nothing is offered; the page of backups is there all the same.
    () => ({ default: Nothing }),
  ),
)

/** Offers a backup once there are many changes; who changed little loads nothing for it. */
export function BackupOffer() {
  const idle = useIdle()
  const of = useQuery({ ...changesQuery({ limit: 1 }), enabled: idle }).data?.of ?? 0
  if (of < OFFER_AFTER) return null
  return (
    <Suspense>
      <BackupNotice of={of} />
    </Suspense>
  )
}
