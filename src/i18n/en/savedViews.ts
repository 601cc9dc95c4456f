/** The words of the dialog that keeps views, which come with it. */
export const savedViews = {
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
}
