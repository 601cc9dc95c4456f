/** The application over the shipped records, for tests in Node and jsdom. */
import { createApi } from '#src/server/api.ts'
import { fileStore } from './stores.ts'

const api = createApi(fileStore(), { permalink: (id) => `https://parley.example/statements/${id}` })

/** Answers a request as the page's stand-in would. */
export const answer = async (request: Request): Promise<Response> => api.fetch(request)
