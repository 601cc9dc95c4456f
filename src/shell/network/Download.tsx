import { useState } from 'react'
import { downloadExport } from '#src/client/exports.ts'
import type { NetworkKind } from '#src/contract/network.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { saveFile } from '../saveFile.ts'
import { useNetworkWords } from './networkWords.ts'
import { useNetworkQuestion } from './useNetwork.ts'

/** The whole network as a file, with all its ties from the smallest weight on. */
export function Download({ kind }: { kind: NetworkKind }) {
  const words = useNetworkWords()
  const { lang } = useLanguage()
  const { filter, choice } = useNetworkQuestion(kind)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const run = async () => {
    setBusy(true)
    setFailed(false)
    try {
      const asked = { endpoint: 'exportNetwork', filter, kind, ...choice, lang } as const
      const { blob, fileName } = await downloadExport(asked)
      saveFile(blob, fileName)
      toast(words.saved(fileName))
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button aria-disabled={busy} onClick={() => !busy && void run()}>
        {words.download}
      </Button>
      {failed && <p role="alert">{words.failed}</p>}
    </>
  )
}
