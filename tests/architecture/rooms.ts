/** The rooms of the project and who may import whom. */
import type { Import } from './imports.ts'

/** What all that draws may import. */
const seen = [
  'src/contract',
  'src/domain',
  'src/client',
  'src/ui',
  'src/stores',
  'src/i18n',
  'src/app/paths.ts',
  'npm:react',
  'npm:@tanstack/',
]

/** Prefixes of what a room may import, beside itself; `npm:` entries are packages. */
const table: Record<string, readonly string[]> = {
  'src/contract': ['npm:zod/mini'],
  'src/domain': ['src/contract'],
  'src/engine': ['src/contract', 'src/domain'],
  'src/server': ['src/contract', 'src/domain', 'src/engine', 'npm:hono/'],
  'src/extract': ['src/contract', 'src/domain'],
  'src/workers': ['src/extract', 'src/contract'],
  'src/client': ['src/contract', 'npm:@tanstack/react-query'],
  'src/i18n': [],
  'src/ui': ['npm:react', 'npm:@fontsource', 'src/i18n', 'src/domain'],
  'src/stores': ['npm:zustand'],
  // What several views draw with d3-force, or with Recharts, which load with it.
  'src/shell/network': [...seen, 'src/shell', 'npm:d3-force'],
  'src/shell/trends': [...seen, 'src/shell', 'npm:recharts'],
  'src/shell': seen,
  'src/features': [...seen, 'src/shell', 'npm:recharts'],
  'src/app': [...seen, 'src/shell', 'src/features', 'npm:react-dom'],
  'src/main.tsx': ['src/app', 'src/client', 'mocks'],
  mocks: ['src/server', 'src/contract', 'src/domain', 'npm:msw', 'npm:idb', 'npm:zod/mini'],
}

/** What one feature may import beside what all may. */
const more: Record<string, readonly string[]> = {
  'src/features/sources': ['src/workers', 'npm:@mozilla/readability'],
}

const begins = (path: string, prefix: string) =>
  path === prefix ||
  path.startsWith(prefix.endsWith('/') || prefix.startsWith('npm:@') ? prefix : `${prefix}/`)

/** The room of a file: one of the table's, for features each its own. */
export function roomOf(path: string): string | undefined {
  const feature = /^src\/features\/[^/]+/.exec(path)?.[0]
  return feature ?? Object.keys(table).find((room) => begins(path, room))
}

/** What is wrong with an import; undefined where it may stand. */
export function complaint({ from, to, typeOnly }: Import): string | undefined {
  const room = roomOf(from)
  if (room === undefined) return `${from} stands in no room`
  if (begins(to, room)) return undefined
  if (typeOnly && begins(to, 'src/contract')) return undefined
  const allowed = [
    ...table[room.startsWith('src/features') ? 'src/features' : room]!,
    ...(more[room] ?? []),
  ]
  if (allowed.some((prefix) => begins(to, prefix))) return undefined
  return `${from} imports ${to}`
}
