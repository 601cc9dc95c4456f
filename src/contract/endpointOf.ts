import type { EndpointName, Endpoints } from './endpoints.ts'
import { firstEndpoints } from './firstEndpoints.ts'

/**
 * An endpoint with its schemas: those of the first view are at hand, all others load together.
 * Rejects where they can't be loaded.
 */
export async function endpointOf<E extends EndpointName>(name: E): Promise<Endpoints[E]> {
  const first: Partial<Endpoints> = firstEndpoints
  return first[name] ?? (await loadEndpoints()).endpoints[name]
}

/** Loads the endpoints that are not at hand. */
export const loadEndpoints = () => import('./endpoints.ts')
