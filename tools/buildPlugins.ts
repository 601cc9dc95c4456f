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

/**
 * Takes the names of all HTTP statuses out of MSW, which words answers with them that the stand-in
 * never gives: `mocks/mswParts` can stand in for packages only, not for a part of one.
 */
export function withoutStatusNames(): Plugin {
  return {
    name: 'parley:status-names',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/msw/lib/_chunks/cookie-store.js')) return undefined
      const shorter = code.replace(
        /const httpStatusMessages = \{[^}]*\}/,
        'const httpStatusMessages = {}',
      )
      if (shorter === code) throw new Error('MSW keeps its names of statuses elsewhere')
      return { code: shorter, map: null }
    },
  }
}

/**
 * Has a style sheet that did not come asked for again with the next try of its part: Vite's own lines
 * remember it as tried, and the part would stand there without its look.
 */
export function stylesTriedAgain(): Plugin {
  const changes = [
    [/(\(err\) => \{\s*)seen\[href\] = void 0;/, '$1delete seen[href];'],
    [/if \(e\.type === "error"\) rej\(/, 'if (e.type === "error") link.remove(), rej('],
  ] as const
  return {
    name: 'parley:styles',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('vite/preload-helper')) return undefined
      let changed = code
      for (const [from, to] of changes) {
        if (!from.test(changed)) throw new Error(`Vite loads style sheets otherwise than ${from}`)
        changed = changed.replace(from, to)
      }
      return { code: changed, map: null }
    },
  }
}
