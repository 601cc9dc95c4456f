/** A review as it begins. */
import type { Article } from '#src/contract/records.ts'
import type { Review, ReviewArticle } from '#src/contract/reviews.ts'
import { blankArticle } from '#src/domain/articleForm.ts'
import { textLanguageOf } from '#src/domain/pasted/textLanguage.ts'

/** Made by chance, so that no two reviews, here or in another tab, have the same. */
function freeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return `r${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`
}

/** A review of a text, of an article recorded already where `articleId` names it. */
export function newReview(article: ReviewArticle, text: string, articleId?: string): Review {
  const at = new Date().toISOString()
  return {
    id: freeId(),
    startedAt: at,
    at,
    article,
    ...(articleId === undefined ? {} : { articleId }),
    text,
    language: textLanguageOf(text),
    extracted: false,
    items: [],
    newStakeholders: [],
    why: '',
  }
}

/** What stands in the fields for an article that is recorded. */
export function fieldsOf(article: Omit<Article, 'text'>): ReviewArticle {
  const { url, title, titleIs, outlet, language, note } = article
  return {
    ...blankArticle,
    url,
    title,
    titleIs,
    outlet,
    language,
    archiveUrl: article.archiveUrl ?? '',
    originalOutlet: article.originalOutlet ?? '',
    author: article.author ?? '',
    publishedOn: article.publishedOn ?? '',
    noteEn: note?.en ?? '',
    noteFr: note?.fr ?? '',
  }
}
