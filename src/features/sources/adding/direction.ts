/** In which direction a field writes its text. */

/** Characters up to which a browser finds the direction of each line without being noticed. */
export const LARGE = 50_000

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Left to the browser, line by line; of a large text, that of its first letter for all of it. */
export function directionOf(text: string): 'auto' | 'ltr' | 'rtl' {
  if (text.length <= LARGE) return 'auto'
  const first = /\p{L}/u.exec(text)?.[0]
  return first !== undefined && RTL.test(first) ? 'rtl' : 'ltr'
}
