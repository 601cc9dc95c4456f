/**
 * Stands in the bundle for `@msw/url`, which reads patterns of every kind. The one handler there is
 * has a pattern with stars (see handlers.ts); a star stands for anything.
 */
export function matchPattern(pattern: string, input: string | URL) {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return { matches: new RegExp(`^${parts.join('.*')}$`).test(String(input)), params: {} }
}
