/**
 * Stands in the bundle for `@mswjs/interceptors`, which wraps the page's ways to the network. The
 * stand-in wraps `fetch` itself (see install.ts); of all that, MSW's handlers need these.
 */
export const createRequestId = () => Math.random().toString(16).slice(2)
export const getCleanUrl = ({ origin, pathname }: URL) => origin + pathname
export const FetchResponse = Response
