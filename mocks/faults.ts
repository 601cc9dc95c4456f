/**
 * Failing on purpose: `?fault=summary:500,statements:slow-5000` in the page's address.
 *
 * A part is `<name>:<what>` or `<name>:<what>:<times>`, the latter for the first requests only, so
 * that trying again can be tried. Names: `summary` (statements with counts or histogram),
 * `statements` (any list of statements), `statement` (one), `stakeholders`, `stakeholder` (one),
 * `timeline`, `trends`, `milestones`, `export` (any file), `topics`, `release`, `records` (fetching
 * the shipped files). What: a status from 400 to 599, `slow-<ms>`, or `offline` (the network
 * fails). Anything else is passed over.
 */
import { problemResponse } from '#src/server/problems.ts'

export interface Fault {
  name: string
  what: { status: number } | { slow: number } | 'offline'
  times: number
}

function readWhat(text: string): Fault['what'] | undefined {
  if (text === 'offline') return 'offline'
  const slow = /^slow-(\d{1,6})$/.exec(text)
  if (slow) return { slow: Number(slow[1]) }
  return /^[45]\d\d$/.test(text) ? { status: Number(text) } : undefined
}

/** Reads the faults of a page's query. */
export function readFaults(query: string): Fault[] {
  const value = new URLSearchParams(query).get('fault') ?? ''
  return value.split(',').flatMap((part) => {
    const [name = '', text = '', times] = part.split(':')
    const what = readWhat(text)
    return what ? [{ name, what, times: times === undefined ? Infinity : Number(times) }] : []
  })
}

/** The names that a request answers to, the narrower first. */
export function faultNames(url: string): string[] {
  const { pathname, searchParams } = new URL(url)
  const path = pathname.slice(pathname.indexOf('/api/') + '/api/'.length)
  if (path === 'statements') {
    const summary = searchParams.has('counts') || searchParams.get('histogram') === '1'
    return summary ? ['summary', 'statements'] : ['statements']
  }
  if (path.includes('.')) return ['export']
  if (path.startsWith('statements/')) return ['statement']
  if (path.startsWith('stakeholders/')) return ['stakeholder']
  return [path]
}

const used = new Map<string, number>()

/** The fault for something of these names, if one is left; it counts as used. */
export function takeFault(names: readonly string[], faults: readonly Fault[]): Fault | undefined {
  for (const name of names) {
    const fault = faults.find((each) => each.name === name)
    if (!fault) continue
    const before = used.get(name) ?? 0
    used.set(name, before + 1)
    if (before < fault.times) return fault
  }
  return undefined
}

/** The fault for a request. */
export function faultFor(url: string, faults: readonly Fault[]): Fault | undefined {
  return faults.length === 0 ? undefined : takeFault(faultNames(url), faults)
}

/** Waits, fails, or answers with an error; gives nothing where the request may go on. */
export async function applyFault(
  fault: Fault | undefined,
  signal?: AbortSignal,
): Promise<Response | undefined> {
  if (!fault) return undefined
  // As a network that is down: fetch rejects, no response.
  if (fault.what === 'offline') return Response.error()
  if ('status' in fault.what) {
    const { status } = fault.what
    const body = problemResponse(status === 404 ? 'not-found' : 'failed', 'Failed on purpose')
    return new Response(body.body, { status, headers: body.headers })
  }
  const { slow } = fault.what
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, slow)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  return undefined
}
