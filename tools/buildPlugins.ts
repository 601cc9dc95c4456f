/** What the build adds to the app's own files. */
import type { Plugin } from 'vite'
import { openApiDocument } from './openapi.ts'

/** `openapi.json`, the description of the API. */
export function openApiFile(version: string): Plugin {
  return {
    name: 'parley:openapi',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(openApiDocument(version), null, 1)
      this.emitFile({ type: 'asset', fileName: 'openapi.json', source })
    },
  }
}

/** `404.html`, the same as `index.html`: static hosts answer unknown paths with it. */
export function notFoundPage(): Plugin {
  return {
    name: 'parley:404',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build made no index.html')
      this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
    },
  }
}
