import type { texts as english } from '../en/texts.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const statements = (count: number) =>
  f.plural(count, { one: 'Une déclaration', other: `${f.number(count)} déclarations` })

export const texts = {
  paste: 'Coller son texte',
  replace: 'Remplacer son texte',
  openSource: 'Ouvrir la source',
  text: 'Texte de l’article',
  hint: 'Copiez tout l’article depuis sa source et collez-le ici. Il est gardé tel quel\u202f; aucun caractère n’est changé.',
  quotations: 'Ses citations',
  awaited: 'Dès que le texte est là, il est dit ici lesquelles y figurent.',
  checking: 'Recherche des citations…',
  wanting: 'Collez d’abord le texte de l’article.',
  tooLong: (most: number) =>
    `Trop long pour être parcouru. Collez au plus ${f.number(most)} caractères.`,
  result: (total: number, parts: string) => `${statements(total)}\u00a0: ${parts}`,
  nothingStands:
    'Aucune déclaration ne figure encore dans cet article. Le texte est détenu pour la suite.',
  counts: {
    verified: (count: number) =>
      f.plural(count, { one: 'une vérifiée', other: `${f.number(count)} vérifiées` }),
    moved: (count: number) =>
      f.plural(count, { one: 'une déplacée', other: `${f.number(count)} déplacées` }),
    broken: (count: number) =>
      f.plural(count, { one: 'une introuvable', other: `${f.number(count)} introuvables` }),
    'not-held': (count: number) => `${f.number(count)} sans texte`,
    summary: (count: number) =>
      f.plural(count, { one: 'un résumé', other: `${f.number(count)} résumés` }),
  },
  lost: (count: number) =>
    f.plural(count, {
      one: 'Une citation est vérifiée aujourd’hui et ne le serait plus.',
      other: `${f.number(count)} citations sont vérifiées aujourd’hui et ne le seraient plus.`,
    }),
  becomes: (was: string, is: string) => `${was} jusqu’ici, puis ${is}`,
  nowhere: 'Ces mots ne sont pas dans le texte.',
  several: (times: number) =>
    `Ces mots figurent ${f.number(times)} fois dans le texte\u202f; leur place n’est pas sûre.`,
  missing: 'Introuvable\u00a0:',
  near: 'Presque les mêmes mots y figurent\u00a0:',
  differs: (parts: string) =>
    `La différence\u00a0: ${parts}. Seuls comptent les mots tels qu’ils ont été notés.`,
  differences: {
    spaces: 'espaces ou sauts de ligne',
    quotes: 'guillemets ou apostrophes',
    dashes: 'tirets',
    marks: 'ponctuation',
    accents: 'accents',
    case: 'majuscules',
  },
  and: (list: readonly string[]) => f.list(list),
  remove: 'Retirer le texte',
  removing:
    'Le texte ne sera plus détenu. Les citations restent, mais ne pourront plus être vérifiées ici.',
  keepText: 'Garder un texte',
  saved: 'Le texte est détenu.',
  removed: 'Le texte n’est plus détenu.',
  stale:
    'Des données de cet article ont été modifiées entre-temps. Le résultat est recalculé\u00a0: regardez encore.',
  failed: 'Le résultat n’a pas pu être calculé.',
  reanchor: 'Ré-ancrer',
  reanchorLead:
    'Les mots figurent dans le texte détenu, mais pas là où ils avaient été notés. Comparez les deux endroits.',
  oldPlace: 'Où ils avaient été notés',
  newPlace: 'Où ils figurent maintenant',
  noPlace: 'Aucun endroit n’avait été noté.',
  pastEnd: 'Le texte finit avant cet endroit.',
  characters: (start: number, end: number) =>
    `caractères ${f.number(start + 1)} à ${f.number(end)}`,
  others: (count: number) =>
    f.plural(count, {
      one: 'Aussi l’autre citation déplacée de cet article',
      other: `Aussi les ${f.number(count)} autres citations déplacées de cet article`,
    }),
  reanchored: (count: number) =>
    f.plural(count, {
      one: 'Ré-ancrée\u00a0: la citation est vérifiée.',
      other: `Ré-ancrées\u00a0: ${f.number(count)} citations sont vérifiées.`,
    }),
  notMoved: 'Cette citation n’a pas d’autre place dans le texte détenu.',
  broken: (count: number) =>
    f.plural(count, {
      one: 'Une citation est rompue',
      other: `${f.number(count)} citations sont rompues`,
    }),
  moved: (count: number) =>
    f.plural(count, {
      one: 'Une citation s’est déplacée',
      other: `${f.number(count)} citations se sont déplacées`,
    }),
  see: (count: number) => f.plural(count, { one: 'La voir', other: 'Les voir' }),
} satisfies typeof english
