/** The words of the filter bar, saved views and exports. */
export const bar = {
  activeFilters: (count: number) => `${count} set`,
  nothingToFind: 'Type at least one letter or digit.',
  cleared: 'Filters cleared.',
  allStatements: 'All statements',
  save: {
    button: 'Save view',
    title: 'Save view',
    name: 'Name of the view',
    keep: 'Save',
    saved: (name: string) => `View “${name}” saved in this browser.`,
    deleted: (name: string) => `View “${name}” deleted.`,
    replaces: 'A view of this name is there; it will be replaced.',
    needsName: 'Give the view a name.',
    list: 'Saved views',
    none: 'None yet.',
    remove: (name: string) => `Delete view ${name}`,
    removeShort: 'Delete',
    where: 'Saved views live in this browser only.',
  },
  export: {
    button: 'Export',
    failed: 'The export failed; nothing was saved. Try again.',
  },
}
