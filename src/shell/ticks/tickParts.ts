import { TickBar } from './TickBar.tsx'
import { TickBox } from './TickBox.tsx'

/** What loads together for choosing rows of a table by ticks. */
export const parts = { TickBox, TickBar }
