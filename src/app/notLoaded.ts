/** The words where no words could be loaded: in both languages, and without anything that loads. */

/** Says in `root` that the app could not be loaded, and how to go on. */
export function sayNotLoaded(root: HTMLElement) {
  const words = document.createElement('p')
  words.setAttribute('role', 'alert')
  words.append(
    'A part of Parley could not be loaded. Check the connection, then try again.',
    document.createElement('br'),
  )
  const french = document.createElement('span')
  french.lang = 'fr'
  french.textContent =
    'Une partie de Parley n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.'
  const again = document.createElement('button')
  again.textContent = 'Try again · Réessayer'
  again.addEventListener('click', () => window.location.reload())
  words.append(french)
  root.replaceChildren(words, again)
}
