/** The address of a call: path, canonical filter, parameters. The query key is the same string. */
import { endpointPaths } from '#src/contract/endpointPaths.ts'
import type { EndpointName, ParamsOf } from '#src/contract/endpoints.ts'
import { formatFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'

export interface CallOptions<E extends EndpointName> {
  /** Fills `:id` in the path. */
  id?: string
  filter?: StatementFilter
  params?: Partial<ParamsOf<E>>
}

function writeParam(value: unknown): string {
  if (Array.isArray(value)) return value.join(',')
  if (typeof value === 'boolean') return value ? '1' : '0'
  return String(value)
}

/** Path and query of a call, from `/` on, without base and `/api`. */
export function requestPath<E extends EndpointName>(name: E, options: CallOptions<E>): string {
  const [, pattern = ''] = endpointPaths[name].split(' ')
  const path = pattern.replace(':id', encodeURIComponent(options.id ?? ''))
  const params = Object.entries(options.params ?? {})
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encodeURIComponent(writeParam(value))}`)
  const query = [formatFilter(options.filter ?? {}), ...params].filter((part) => part !== '')
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}
