/** Which files the modules of the app are put into. */

/** What is asked about a module while the build is divided into files. */
interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null
}

/** Names the file `name` for all that `root`, which loads on demand, needs at once; else null. */
function neededBy(root: string, name: string) {
  let needed: Set<string> | undefined
  const reach = (id: string, modules: Modules, found: Set<string>) => {
    if (found.has(id)) return found
    found.add(id)
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reach(next, modules, found)
    return found
  }
  return (id: string, modules: Modules) => {
    needed ??= reach(root, modules, new Set())
    return needed.has(id) ? name : null
  }
}

/**
 * What the first view needs stays two files, the app and the stand-in. Else each part that loads on
 * demand cuts off what it shares with them: many small files that pack less well, and all of them
 * needed at once.
 */
export const chunkGroups = (pathOf: (file: string) => string) => [
  { name: 'app', tags: ['$initial' as const], priority: 3 },
  { name: neededBy(pathOf('mocks/standIn.ts'), 'standIn'), priority: 2 },
  // All that is fetched once the first view has stood a while, but for what forms share with it.
  {
    name: (id: string) =>
      /\/src\/(shell\/offline|i18n\/\w+\/offline|stores\/(offline|lasting))\b/.test(id)
        ? 'offline'
        : null,
    priority: 1,
  },
  // Asked for together, by every view but the first.
  { name: neededBy(pathOf('src/contract/endpoints.ts'), 'endpoints'), priority: 1 },
]
