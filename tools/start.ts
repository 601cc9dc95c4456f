/** `npm start`: builds the app, serves it, prints the address. `PORT` and `BASE` are honoured. */
import process from 'node:process'
import { build } from 'vite'
import { serve } from './serve.ts'

const DEFAULT_PORT = 4173
const base = process.env['BASE'] ?? '/'
await build({ logLevel: 'warn' })
const chosen = process.env['PORT']
const served = await serve('dist', base, Number(chosen ?? DEFAULT_PORT)).catch(
  (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    if (chosen !== undefined) {
      console.error(`Port ${chosen} is taken: choose another one in PORT.`)
      process.exit(1)
    }
    return serve('dist', base, 0)
  },
)
console.log(`Parley is at ${served.url} (Ctrl C ends it)`)
