/** The words for what was left out of a link; they load when something was. */
export const left = {
  title: 'Parts of this link were left out; the rest applies.',
  key: (part: string) => `${part}: Parley has no such filter`,
  value: (part: string, remedy: string) => `${part}: ${remedy}`,
  unknown: (part: string) => `${part}: no record has it`,
  reversed: (part: string) => `${part}: the range ends before it begins`,
  encoding: (part: string) => `${part}: its percent signs are damaged`,
  swap: 'Swap the two dates',
  remedy: {
    date: 'not a date; write 2025, 2025-04 or 2025-04-17',
    day: 'not a day; write 2025-04-17',
    id: 'not an id; ids hold small letters, digits and hyphens',
    choice: (values: string) => `not one of ${values}`,
    search: 'holds no letter or digit to look for',
    country: 'not a country code; write two capitals, like CD',
    language: 'not a language code; write it like fr',
    zoom: 'not a stretch of days; write 2025-03-01..2025-04-30',
    own: 'not something this view can be asked',
    empty: 'empty',
  },
}
