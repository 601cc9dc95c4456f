/** The fields of a new article: what is wrong in them, and the record they make. */
import { Language, WebUrl, isPartialDate } from '#src/contract/records.ts'
import type { Article, Text2 } from '#src/contract/records.ts'
import type { ReviewArticle } from '#src/contract/reviews.ts'

/** No article is known yet. */
export const blankArticle: ReviewArticle = {
  url: '',
  archiveUrl: '',
  title: '',
  titleIs: 'printed',
  outlet: '',
  originalOutlet: '',
  author: '',
  publishedOn: '',
  language: '',
  noteEn: '',
  noteFr: '',
}

export interface ArticleFault {
  at: keyof ReviewArticle
  code: 'url' | 'archive' | 'title' | 'outlet' | 'date' | 'language'
}

const isWeb = (text: string) => WebUrl.safeParse(text.trim()).success

/** What has to be mended before the article can be stored; none: nothing. */
export function articleFaults(form: ReviewArticle): ArticleFault[] {
  const { archiveUrl, publishedOn } = form
  const faults: (ArticleFault | false)[] = [
    !isWeb(form.url) && { at: 'url', code: 'url' },
    form.title.trim() === '' && { at: 'title', code: 'title' },
    form.outlet.trim() === '' && { at: 'outlet', code: 'outlet' },
    publishedOn.trim() !== '' &&
      !isPartialDate(publishedOn.trim()) && { at: 'publishedOn', code: 'date' },
    !Language.safeParse(form.language.trim()).success && { at: 'language', code: 'language' },
    archiveUrl.trim() !== '' && !isWeb(archiveUrl) && { at: 'archiveUrl', code: 'archive' },
  ]
  return faults.filter((fault) => fault !== false)
}

function note({ noteEn, noteFr }: ReviewArticle): Text2 | undefined {
  const [en, fr] = [noteEn.trim(), noteFr.trim()]
  return en === '' && fr === '' ? undefined : { en: en || null, fr: fr || null }
}

/**
 * The record that the fields make, which must be without faults. `text` is held to the code unit;
 * its hash is worked out where it is stored.
 */
export function articleOf(
  form: ReviewArticle,
  id: string,
  more: Pick<Article, 'text' | 'retrievedOn'> = {},
): Article {
  const optional = {
    archiveUrl: form.archiveUrl.trim(),
    originalOutlet: form.originalOutlet.trim(),
    author: form.author.trim(),
    publishedOn: form.publishedOn.trim(),
  }
  const said = note(form)
  return {
    id,
    url: form.url.trim(),
    title: form.title.trim(),
    titleIs: form.titleIs,
    outlet: form.outlet.trim(),
    language: form.language.trim(),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
    ...more,
    ...(said ? { note: said } : {}),
  }
}
