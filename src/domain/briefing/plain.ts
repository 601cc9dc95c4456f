/** A briefing as plain text, for what takes no other. */
import type { Block, Briefing, Run } from './model.ts'

/** As long as the words, but not longer than a line. */
const rule = (sign: string, text: string) => sign.repeat(Math.min(text.length, 72))

function runText(run: Run): string {
  if ('note' in run) return ` [${run.note}]`
  const address = run.address ?? run.href
  return address === undefined || address === run.text ? run.text : `${run.text} <${address}>`
}

const runsText = (runs: readonly Run[]) => runs.map(runText).join('')

function blockText(block: Block): string {
  if (block.kind === 'notes') {
    return block.items.map((runs, at) => `[${at + 1}] ${runsText(runs)}`).join('\n')
  }
  const text = runsText(block.runs)
  if (block.kind === 'title') return `${text}\n${rule('=', text)}`
  return block.kind === 'topic' ? `\n${text}\n${rule('-', text)}` : text
}

/** The briefing as text; each note stands on a line of its own. */
export function briefingText({ blocks }: Briefing): string {
  return `${blocks.map(blockText).join('\n\n')}\n`
}
