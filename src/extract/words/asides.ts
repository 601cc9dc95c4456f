/** Phrases that stand between a subject, its verb and what is said, and say nothing themselves. */

const WHO = ['lui', 'elle', 'eux', 'elles']
const PHRASES = [
  ...WHO.map((word) => `quant à ${word}`),
  ...`pour sa part|pour leur part|de son côté|d' son côté|de leur côté|à son tour|à leur tour|en outre|en revanche|par ailleurs|en substance
en effet|en particulier|en fait|du reste|au passage|au contraire|d' emblée|de nouveau|à nouveau|une fois de plus|une nouvelle fois
à plusieurs reprises|à maintes reprises|dans la foulée|sans détour|sans ambages|tout de même|de plus|d' ailleurs|entre autres
with regret|for his part|for her part|for its part|for their part|in turn|in particular|in response|in addition|on the other hand
once again|once more|of course|at length|at the time|by contrast`
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim()),
].map((phrase) => phrase.split(' '))

interface Normed {
  norm: string
}
const byFirst = Map.groupBy(PHRASES, ([first]) => first)
const byLast = Map.groupBy(PHRASES, (words) => words.at(-1))

/** How many tokens such a phrase takes that begins at `at`; 0 where none does. */
export function asideFrom(tokens: readonly Normed[], at: number): number {
  const found = byFirst
    .get(tokens[at]?.norm)
    ?.find((words) => words.every((word, by) => tokens[at + by]?.norm === word))
  return found?.length ?? 0
}

/** How many tokens such a phrase takes that ends at `at`, that token included; 0 where none does. */
export function asideUpTo(tokens: readonly Normed[], at: number): number {
  const found = byLast
    .get(tokens[at]?.norm)
    ?.find((words) => words.every((word, by) => tokens[at - words.length + 1 + by]?.norm === word))
  return found?.length ?? 0
}
