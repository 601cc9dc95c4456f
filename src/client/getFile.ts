import type { FileEndpoint } from '#src/contract/endpoints.ts'
import { clientError } from './apiError.ts'
import type { CallOptions } from './requestUrl.ts'
import { send } from './transport.ts'

/** Asks for a file. Throws {@link ApiError}. */
export async function getFile<E extends FileEndpoint>(
  name: E,
  options: CallOptions<E>,
  signal?: AbortSignal,
): Promise<{ blob: Blob; fileName: string }> {
  const response = await send(name, options, signal)
  const disposition = response.headers.get('content-disposition') ?? ''
  const fileName = /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'parley'
  try {
    return { blob: await response.blob(), fileName }
  } catch (error) {
    if (signal?.aborted) throw error
    throw clientError('unreachable', 'The file broke off')
  }
}
