/** What stands where the browser threw away a part of the copy that no page can do without. */

const words = [
  {
    lang: 'en',
    title: 'Parley can’t be opened without a connection just now',
    body: 'Your browser has thrown away a part of the copy that was kept on this device. Open Parley once with a connection, and it mends itself. Your changes and drafts are kept elsewhere and are not touched.',
    again: 'Try again',
  },
  {
    lang: 'fr',
    title: 'Parley ne peut pas s’ouvrir sans connexion pour le moment',
    body: 'Votre navigateur a effacé une partie de la copie gardée sur cet appareil. Ouvrez Parley une fois avec une connexion\u00a0: la copie se complète d’elle-même. Vos modifications et vos brouillons sont gardés ailleurs et ne sont pas touchés.',
    again: 'Réessayer',
  },
]

const STYLE =
  ':root{color-scheme:light dark}body{max-width:34rem;margin:15vh auto;padding:0 20px;font:16px/1.6 system-ui,sans-serif}h1{font:600 22px/1.3 Georgia,serif}section+section{margin-top:48px}'

/** In both languages, for nothing that could tell which is at hand. */
export function lackingPage(): Response {
  const sections = words.map(
    ({ lang, title, body, again }) =>
      `<section lang="${lang}"><h1>${title}</h1><p>${body}</p><p><a href="">${again}</a></p></section>`,
  )
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Parley</title>'
  return new Response(
    `<!doctype html><html lang="en"><head>${head}<style>${STYLE}</style></head><body>${sections.join('')}</body></html>`,
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  )
}
