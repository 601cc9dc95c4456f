/** The words of the filter bar. */
export const bar = {
  activeFilters: (count: number) => `${count} set`,
  nothingToFind: 'Type at least one letter or digit.',
  cleared: 'Filters cleared.',
  allStatements: 'All statements',
  save: {
    button: 'Save view',
    title: 'Save view',
  },
  export: 'Export',
}
