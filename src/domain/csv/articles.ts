/** The columns of the table of articles as files hold it. */
import type { ArticleRow } from '#src/contract/articles.ts'
import type { Seal } from '#src/contract/records.ts'
import type { ColumnKind, CsvColumn } from './columns.ts'
import { textIn } from './context.ts'

const column = (
  name: string,
  kind: ColumnKind,
  en: string,
  fr: string,
  value: CsvColumn<ArticleRow>['value'],
): CsvColumn<ArticleRow> => ({ name, kind, title: { en, fr }, value })

/** How many of an article's statements have a seal. */
const sealed = (seal: Seal, en: string, fr: string) =>
  column(seal.replace('-', '_'), 'number', en, fr, ({ seals }) => String(seals[seal]))

const known = (value: boolean | undefined) => (value === undefined ? '' : String(value))

/** One row an article. The texts of articles are not among them: they are not ours to pass on. */
export const articleColumns: readonly CsvColumn<ArticleRow>[] = [
  column('id', 'id', 'Id', 'Identifiant', ({ article }) => article.id),
  column('title', 'text', 'Title', 'Titre', ({ article }) => article.title),
  column(
    'title_is',
    'enum',
    'Title: printed, rebuilt from the address, or described by Parley',
    'Titre\u00a0: imprimé, reconstitué d’après l’adresse, ou décrit par Parley',
    ({ article }) => article.titleIs,
  ),
  column('outlet', 'text', 'Outlet', 'Média', ({ article }) => article.outlet),
  column(
    'original_outlet',
    'text',
    'Outlet that published it first',
    'Premier média à l’avoir publié',
    ({ article }) => article.originalOutlet ?? '',
  ),
  column('state_media', 'enum', 'State media', 'Média d’État', ({ article }) =>
    known(article.stateMedia),
  ),
  column('author', 'text', 'Author', 'Auteur', ({ article }) => article.author ?? ''),
  column('published_on', 'date', 'Published on', 'Publié le', ({ article }) => {
    return article.publishedOn ?? ''
  }),
  column('retrieved_on', 'date', 'Retrieved on', 'Consulté le', ({ article }) => {
    return article.retrievedOn ?? ''
  }),
  column('language', 'enum', 'Language', 'Langue', ({ article }) => article.language),
  column('url', 'url', 'Address', 'Adresse', ({ article }) => article.url),
  column('archive_url', 'url', 'Archived copy', 'Copie archivée', ({ article }) => {
    return article.archiveUrl ?? ''
  }),
  column('text_held', 'enum', 'Text held', 'Texte détenu', ({ held }) => String(held)),
  column(
    'statements',
    'number',
    'Statements that match the filter',
    'Déclarations qui répondent au filtre',
    ({ statements }) => String(statements),
  ),
  sealed('verified', 'Of these: verified', 'Dont\u00a0: vérifiées'),
  sealed('moved', 'Of these: moved', 'Dont\u00a0: déplacées'),
  sealed('broken', 'Of these: broken', 'Dont\u00a0: rompues'),
  sealed('not-held', 'Of these: text not held', 'Dont\u00a0: texte non détenu'),
  sealed('summary', 'Of these: summaries', 'Dont\u00a0: résumés'),
  column('note', 'text', 'Note', 'Note', ({ article }, { lang }) => textIn(article.note, lang)),
  column('permalink', 'url', 'Permalink', 'Lien permanent', ({ article }, { permalink }) =>
    permalink('').replace(/statements\/$/, `sources/${article.id}`),
  ),
  column(
    'data_version',
    'id',
    'Version of the data',
    'Version des données',
    (_row, { version }) => version,
  ),
]
