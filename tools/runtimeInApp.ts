/** Puts the bundler's own few lines into the app's file: alone they are one more request. */
import type { Plugin } from 'vite'

const IMPORT = /import\{([^}]*)\}from"\.\/(?:[^"]*\/)?rolldown-runtime-[^"]*";?/
const EXPORT = /export\{([^}]*)\};?\s*$/

/** `a as b,c` as pairs of the name there and the name here. */
const namesIn = (list: string) =>
  list.split(',').map((each) => {
    const [from = '', to = from] = each.trim().split(' as ')
    return { from, to }
  })

/**
 * Joins the file that rolldown makes for its runtime with the entry, which every other file comes
 * after. What it names keeps a name of its own there, `$runtime_x`.
 */
export function runtimeInApp(): Plugin {
  return {
    name: 'parley:runtime',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
      const runtime = chunks.find(({ name }) => name === 'rolldown-runtime')
      const entry = chunks.find(({ isEntry }) => isEntry)
      if (!runtime || !entry) return
      const exported = EXPORT.exec(runtime.code)
      if (!exported) throw new Error(`${runtime.fileName} does not end with its exports`)
      const names = namesIn(exported[1]!)
      const inside = names.map(({ from, to }) => `${to}:${from}`).join(',')
      const outside = names.map(({ to }) => `${to}:$runtime_${to}`).join(',')
      const body = `const{${outside}}=(()=>{${runtime.code.slice(0, exported.index)};return{${inside}}})();`
      const exports = names.map(({ to }) => `$runtime_${to}`).join(',')
      for (const chunk of chunks) {
        const found = IMPORT.exec(chunk.code)
        if (!found || chunk === runtime) continue
        const wanted = namesIn(found[1]!)
        const own = entry.fileName.split('/').at(-1)!
        const bound =
          chunk === entry
            ? `${body}const ${wanted.map(({ from, to }) => `${to}=$runtime_${from}`).join(',')};`
            : `import{${wanted.map(({ from, to }) => `$runtime_${from} as ${to}`).join(',')}}from"./${own}";`
        chunk.code = chunk.code.replace(IMPORT, () => bound)
        chunk.imports = chunk.imports.map((each) =>
          each === runtime.fileName ? entry.fileName : each,
        )
      }
      entry.code += `\nexport{${exports}};`
      entry.imports = entry.imports.filter((each) => each !== entry.fileName)
      delete bundle[runtime.fileName]
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      page.source = String(page.source).replace(
        new RegExp(`\\s*<link rel="modulepreload"[^>]*${runtime.fileName}">`),
        '',
      )
    },
  }
}
