/** Texts as a streamed response body, with turns of the event loop between. */

const CHUNK = 200

/** Lets the page draw and answer before going on. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

/** A stream of the parts, `CHUNK` of them at a time; what was not read yet is not made. */
export function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const iterator = parts[Symbol.iterator]()
  return new ReadableStream({
    async pull(controller) {
      let text = ''
      for (let count = 0; count < CHUNK; count++) {
        const next = iterator.next()
        if (next.done) {
          if (text !== '') controller.enqueue(encoder.encode(text))
          controller.close()
          return
        }
        text += next.value
      }
      controller.enqueue(encoder.encode(text))
      await nextTurn()
    },
  })
}
