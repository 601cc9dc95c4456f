/** What stands on a page beside the article: links to others, captions, credits. */
import type { Paragraph } from './tokens.ts'

const OTHERS =
  /^\W*(?:(?:à )?(?:re)?lire (?:aussi|également|plus)|à (?:re)?(?:lire|voir|écouter)|voir (?:aussi|également)|écouter (?:aussi|également)|sur le même sujet|read (?:more|also|next)|also read|see also|related(?: articles?| stor(?:y|ies))?)\s*[:>→–-]/iu
const PICTURE =
  /^\W*(?:photos?|image|picture|file photo|légende|caption|crédits?(?: photos?)?|credits?|illustration|vidéo|video)\s*[:©/|]/iu

/** Whether a paragraph is no part of the article, so that nothing in it is said there. */
export function isFurniture({ start, end }: Paragraph, text: string): boolean {
  const opening = text
    .slice(start, Math.min(end, start + 80))
    .normalize('NFC')
    .trimStart()
  return opening.startsWith('©') || OTHERS.test(opening) || PICTURE.test(opening)
}
