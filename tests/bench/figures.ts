/** Figures and how they are printed. */
import process from 'node:process'

/** The value at a share of the sorted values: 0.5 is the median. */
export function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export function median(values: readonly number[]): number {
  return at(values, 0.5)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Milliseconds that each round took. */
export function timed(rounds: number, run: (round: number) => unknown): number[] {
  return Array.from({ length: rounds }, (_round, round) => {
    const start = performance.now()
    run(round)
    return performance.now() - start
  })
}

/** The same with the milliseconds that this process had a processor, on a machine that others use. */
export function spent(rounds: number, run: (round: number) => unknown) {
  const own: number[] = []
  const times = timed(rounds, (round) => {
    const before = process.cpuUsage()
    run(round)
    const { user, system } = process.cpuUsage(before)
    own.push((user + system) / 1000)
  })
  return { times, own }
}

/** Prints a figure with its target, if it has one, and whether that is met. */
export function row(name: string, value: number, target = '', met?: boolean) {
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED'
  const figure = value < 10 ? value.toFixed(2) : value.toFixed(0)
  console.log(`${name.padEnd(66)} ${figure.padStart(8)}  ${target.padEnd(8)} ${verdict}`)
}
