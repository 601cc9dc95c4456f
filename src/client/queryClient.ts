import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './apiError.ts'

/** The cache of the app's questions. What may pass is tried once more, refusals are not. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The stand-in answers without a network; a server's absence shows as an error.
        networkMode: 'always',
        // Records change by a release or by the person, never by themselves.
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && error instanceof ApiError && error.mayPass,
        retryDelay: 400,
      },
    },
  })
}
