/** How many bytes of a built file come from which module, by its source map. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The numbers of one segment of a source map (base 64 VLQ). */
function numbersOf(segment: string): number[] {
  const numbers: number[] = []
  let value = 0
  let shift = 0
  for (const sign of segment) {
    const digit = DIGITS.indexOf(sign)
    value += (digit & 31) << shift
    if (digit & 32) shift += 5
    else {
      numbers.push(value & 1 ? -(value >> 1) : value >> 1)
      value = 0
      shift = 0
    }
  }
  return numbers
}

/** Characters of `code` by the name of the module they come from; `''`: what the build added. */
export function moduleBytes(
  code: string,
  map: { sources: readonly string[]; mappings: string },
): Map<string, number> {
  const found = new Map<string, number>()
  const add = (name: string, bytes: number) => found.set(name, (found.get(name) ?? 0) + bytes)
  const lines = code.split('\n')
  let source = 0
  for (const [at, line] of map.mappings.split(';').entries()) {
    let column = 0
    let name = ''
    for (const segment of line.split(',').filter((each) => each !== '')) {
      const [columns = 0, sources] = numbersOf(segment)
      add(name, columns)
      column += columns
      if (sources !== undefined) source += sources
      name = sources === undefined ? '' : (map.sources[source] ?? '')
    }
    add(name, (lines[at]?.length ?? 0) - column)
  }
  return found
}
