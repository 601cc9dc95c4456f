import { ExtractionReply } from '#src/contract/extracting.ts'
import type { Known } from '#src/contract/extracting.ts'
import type { Extraction } from '#src/contract/proposals.ts'

/**
 * The utterances that a text holds, found by a worker so that the page goes on answering. Rejects
 * where the worker can't be started or fails, and with `AbortError` where `signal` ends it.
 */
export function extraction(text: string, known: Known, signal: AbortSignal): Promise<Extraction> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/extraction.worker.ts', import.meta.url), {
      type: 'module',
    })
    const settle = (then: () => void) => {
      worker.terminate()
      then()
    }
    worker.addEventListener('message', ({ data }) => {
      const reply = ExtractionReply.safeParse(data)
      settle(() => {
        if (!reply.success) reject(reply.error)
        else if ('failed' in reply.data) reject(new Error(reply.data.failed))
        else resolve(reply.data.extraction)
      })
    })
    worker.addEventListener('error', ({ message }) => settle(() => reject(new Error(message))))
    signal.addEventListener('abort', () =>
      settle(() => reject(new DOMException('No longer wanted', 'AbortError'))),
    )
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ text, known })
  })
}
