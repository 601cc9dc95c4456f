/** Serves the built app for the end-to-end tests. */
import process from 'node:process'
import { serve } from '../../../tools/serve.ts'

await serve('dist', '/', Number(process.argv[2]))
