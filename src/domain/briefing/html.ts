/** A briefing as HTML that word processors keep: headings, quotations, a numbered list, links. */
import type { Block, Briefing, Run, Words } from './model.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!)

/** Text between tags; line ends are kept as such. */
const written = (text: string) => escaped(text).replace(/\r\n|\r|\n/g, '<br>')

/** Spaces that a page would run together. */
const SPACED = /[ \t]{2}|\t|^[ \t]|[ \t]$/m

/** An attribute for words with a language, and for spaces that must not be run together. */
function attributes({ text, lang }: Words, printed: boolean): string {
  const language = lang === undefined ? '' : ` lang="${escaped(lang)}"`
  return printed && SPACED.test(text) ? `${language} style="white-space: pre-wrap"` : language
}

function runHtml(run: Run, printed = false): string {
  if ('note' in run) return `<sup><a href="${escaped(run.href)}">[${run.note}]</a></sup>`
  const marks = attributes(run, printed)
  const text = marks === '' ? written(run.text) : `<span${marks}>${written(run.text)}</span>`
  const linked = run.href === undefined ? text : `<a href="${escaped(run.href)}">${text}</a>`
  return run.look === undefined ? linked : `<${run.look}>${linked}</${run.look}>`
}

const runsHtml = (runs: readonly Run[], printed = false) =>
  runs.map((run) => runHtml(run, printed)).join('')

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h2>${runsHtml(block.runs)}</h2>`
    case 'topic':
      return `<h3>${runsHtml(block.runs)}</h3>`
    case 'line':
      return `<p>${runsHtml(block.runs)}</p>`
    case 'quote':
      return `<blockquote><p>${runsHtml(block.runs, true)}</p></blockquote>`
    case 'notes':
      return `<ol>\n${block.items.map((runs) => `<li>${runsHtml(runs)}</li>`).join('\n')}\n</ol>`
  }
}

/** The briefing as a piece of HTML, with nothing in it but what was composed. */
export function briefingHtml({ lang, blocks }: Briefing): string {
  return `<div lang="${lang}">\n${blocks.map(blockHtml).join('\n')}\n</div>\n`
}
