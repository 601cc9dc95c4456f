/** Words in marks that someone has signed: « … » (Ada Bel, juriste), “…” – Ada Bell. */
import { cuesIn } from './cues.ts'
import type { Scope } from './clause.ts'
import { headOf } from './heads.ts'
import type { Mention } from './heads.ts'
import { isQuote, norm } from './tokens.ts'
import type { QuoteToken, Token } from './tokens.ts'

/** A signature is short: a name and what someone is. */
const MOST_TOKENS = 16

/** The quotation a sentence consists of, and who signs it; undefined where no one does. */
export function signedIn(
  scope: Scope,
  tokens: readonly Token[],
): { token: QuoteToken; mention: Mention } | undefined {
  const [token] = tokens
  const opens = norm(tokens, 1)
  if (!isQuote(token) || !/^[(–—-]$/u.test(opens) || tokens.length > MOST_TOKENS) return undefined
  if (tokens.slice(1).some(isQuote) || cuesIn(tokens.slice(1), scope.language).length > 0)
    return undefined
  if (opens === '(' && !tokens.slice(-2).some(({ norm: mark }) => mark === ')')) return undefined
  let to = 2
  while (tokens[to]?.is === 'word') to += 1
  const mention = headOf(tokens, 2, to, scope.reading)
  // The name has to stand first: not « – un mot de Pell ».
  const first = tokens[2]
  // A list of sources names papers and days.
  if (mention?.name?.body || tokens.slice(1).some(({ norm: word }) => /\p{N}/u.test(word)))
    return undefined
  return mention?.is === 'name' && first?.is === 'word' && first.capital
    ? { token, mention }
    : undefined
}
