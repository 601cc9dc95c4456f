/** Words brought to a common form, so that “negotiating” and “negotiations” count as one. */

/** Longest first; what is left must have at least four letters. */
const endings = {
  en: [
    'ations',
    'ation',
    'ments',
    'ment',
    'ings',
    'ing',
    'ies',
    'ers',
    'ely',
    'ed',
    'es',
    'er',
  ].concat(['ly', 's', 'e', 'y']),
  fr: ['issements', 'issement', 'ations', 'ateurs', 'ation', 'ateur', 'ements', 'ement', 'aient']
    .concat(['antes', 'ante', 'ants', 'ees', 'ant', 'ait', 'ent', 'aux', 'ons', 'ies', 'ee'])
    .concat(['er', 'ez', 'es', 'ie', 's', 'x', 'e']),
}

const shortest = 4
/** Related words of both languages often share their first seven letters and no more. */
const longest = 7

/** The common form of a folded word: its endings cut by the rules of its language. */
export function stem(folded: string, language: 'en' | 'fr' | 'other'): string {
  if (language === 'other') return folded
  const ending = endings[language].find(
    (each) => folded.endsWith(each) && folded.length - each.length >= shortest,
  )
  return (ending ? folded.slice(0, -ending.length) : folded).slice(0, longest)
}
