/** Which part of a filter that finds nothing to loosen. */
export const loosen = {
  explain: 'Each part of the filter must hold. Without one of them there would be:',
  without: (key: string) => `Without “${key}”`,
  noneAlone:
    'Taking away any single part changes nothing; several exclude each other or match nothing.',
  clear: (count: string) => `Clear all filters: ${count}`,
}
