/** Reads which files import which: the material of the architecture tests. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

export interface SourceFile {
  /** From the top of the project, with forward slashes. */
  path: string
  text: string
}

export interface Import {
  from: string
  /** A path in the project, or `npm:` and the name of a package, or `node:` and a module. */
  to: string
  typeOnly: boolean
}

const top = join(import.meta.dirname, '../..')

/** All TypeScript files below some folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const path = relative(top, join(top, folder, name))
          .split(sep)
          .join('/')
        return { path, text: readFileSync(join(top, path), 'utf8') }
      }),
  )
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

function targetOf(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return posix.join(dirname(from), specifier)
  if (specifier.startsWith('node:')) return specifier
  return `npm:${specifier}`
}

/** The imports of a file, dynamic ones too. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, stated, dynamic]) => ({
    from: path,
    to: targetOf(path, stated ?? dynamic!),
    typeOnly: type !== undefined,
  }))
}
