/** The words about what the browser did not keep, which load when it didn’t. */
export const storage = {
  denied:
    'This browser lets Parley keep nothing. Everything works, but language, theme, columns and saved views are forgotten when you close this page.',
  full: 'The browser’s storage is full: what you just chose is kept only until you close this page. Delete saved views or free some space.',
  damaged: (what: string) =>
    `${what} kept in this browser could not be read. The entry was set aside unchanged; all else works.`,
  what: { preferences: 'The settings', views: 'The saved views', recent: 'The recent choices' },
  download: 'Download the entry',
  discard: 'Discard it',
}
