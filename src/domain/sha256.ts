/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes. The browser's own is asynchronous and missing on
 * pages that are not served securely; a text must get its hash there too.
 */

/** The first 32 bits of the fractional parts of roots of the first primes. */
function fractions(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  }
  return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32) | 0)
}
const ROUNDS = fractions(64, Math.cbrt)
const START = fractions(8, Math.sqrt)

/** The message with its end mark and its length in bits, in whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / 64)
  const all = new Uint8Array(blocks * 64)
  all.set(bytes)
  all[bytes.length] = 0x80
  const view = new DataView(all.buffer)
  view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(all.length - 4, (bytes.length * 8) >>> 0)
  return view
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The words that a block is mixed in with. */
function schedule(message: DataView, block: number, words: Int32Array) {
  for (let at = 0; at < 16; at++) words[at] = message.getInt32(block + at * 4)
  for (let at = 16; at < 64; at++) {
    const [a, b] = [words[at - 15]!, words[at - 2]!]
    const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    words[at] = words[at - 16]! + small + words[at - 7]! + large
  }
}

/** The hash of a text as the records hold it: `sha256:` and 64 hexadecimal digits. */
export function textHashOf(text: string): string {
  const message = padded(new TextEncoder().encode(text))
  const state = Int32Array.from(START)
  const words = new Int32Array(64)
  for (let block = 0; block < message.byteLength; block += 64) {
    schedule(message, block, words)
    let [a, b, c, d, e, f, g, h] = state as unknown as [
      ...[number, number, number, number, number, number, number, number],
    ]
    for (let at = 0; at < 64; at++) {
      const choice = (e & f) ^ (~e & g)
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUNDS[at]! + words[at]!
      const majority = (a & b) ^ (a & c) ^ (b & c)
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two) | 0
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at]! += word
  }
  const digits = Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0'))
  return `sha256:${digits.join('')}`
}
