import { usePrinting } from './usePrinting.ts'

/** Beside what has many columns: turns the paper on its side while it is printed. */
export function WidePaper() {
  return usePrinting() ? <style>{'@page { size: landscape }'}</style> : null
}
