/** Which files the modules of the app are put into. */

/** What is asked about a module while the build is divided into files. */
interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null
}

/** All that a module needs at once, itself among it. */
function reach(id: string, modules: Modules, found = new Set<string>()) {
  if (found.has(id)) return found
  found.add(id)
  for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reach(next, modules, found)
  return found
}

/** Names the file `name` for all that `root`, which loads on demand, needs at once; else null. */
function neededBy(root: string, name: string) {
  let needed: Set<string> | undefined
  return (id: string, modules: Modules) => {
    needed ??= reach(root, modules)
    return needed.has(id) ? name : null
  }
}

/**
 * Names the file `name` for what `places` holds, unless that needs something of its `own` kind at
 * once, or one of the `writers` needs it.
 */
function sharedFrom(places: RegExp, writers: readonly string[], name: string) {
  const names = new Map<string, string | null>()
  let written: Set<string> | undefined
  return (id: string, modules: Modules) => {
    if (!places.test(id)) return null
    written ??= new Set(writers.flatMap((writer) => [...reach(writer, modules)]))
    const found =
      names.get(id) ??
      (written.has(id) || [...reach(id, modules)].some((each) => OWN.test(each)) ? null : name)
    names.set(id, found)
    return found
  }
}

/**
 * What only some views draw, what is large, what writes, and words, of which each part has its own,
 * but for those of the panel, which most views say.
 */
const OWN =
  /\/(recharts|d3-force|shell\/(trends|lanes|network|picture)|domain\/(csv|changes|review)|i18n\/\w+(?!\/panelContent))\//

/** Pages and routes with which records are changed: they are heavy enough without what views share. */
const WRITING_PAGES = [
  'sources/AddArticlePage',
  'sources/review/ReviewPage',
  'records/RecordPage',
  'records/RecordsPage',
  'backup/BackupPage',
  'changes/ChangesPage',
  'merging/DuplicatesPage',
  'merging/MergePage',
]
const WRITING_ROUTES = [
  'changes',
  'reviews',
  'savedReviews',
  'records',
  'drafts',
  'newArticles',
  'choices',
  'backup',
  'duplicates',
  'merge',
  'recode',
  'texts',
  'statementWrites',
]

/**
 * What the first view needs stays two files, the app and the stand-in, and the words of its
 * language. Else each part that loads on demand cuts off what it shares with them: many small files
 * that pack less well, and all of them needed at once. So do the views among themselves: what
 * several of them share stands in two files, for on a slow line each one more is a wait.
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
  {
    name: sharedFrom(
      /\/src\/engine\//,
      WRITING_ROUTES.map((route) => pathOf(`src/server/routes/${route}.ts`)),
      'answers',
    ),
    minShareCount: 2,
  },
  {
    name: sharedFrom(
      /\/src\/(ui|i18n\/\w+\/panelContent|shell\/(?!panel\/edit|writing|history|keeping|recode|briefing|print|share|ticks|viewNews))/,
      WRITING_PAGES.map((page) => pathOf(`src/features/${page}.tsx`)),
      'shared',
    ),
    minShareCount: 2,
  },
]
