/** The extractor off the page's thread: one request in, one reply out. */
import type { ExtractionReply, ExtractionRequest } from '#src/contract/extracting.ts'
import { extract } from '#src/extract/extract.ts'

function reply({ text, known }: ExtractionRequest): ExtractionReply {
  try {
    return { extraction: extract(text, known) }
  } catch (problem) {
    return { failed: String(problem) }
  }
}

addEventListener('message', ({ data }: MessageEvent<ExtractionRequest>) => {
  // A worker's message has no origin to aim at.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  postMessage(reply(data))
})
