/** Tells the head of the page what to fetch at once: names of files that only the build knows. */
import type { Plugin } from 'vite'

/** Stands in index.html where the list goes; as long as it stands there nothing is fetched ahead. */
const PLACE = '%PARLEY_FILES%'

/** Fills the list of the head's script. Throws where the build made no such file. */
export function fetchedAhead(): Plugin {
  let base = '/'
  return {
    name: 'parley:ahead',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
        const names = Object.keys(bundle)
        const file = (pattern: RegExp) => {
          const name = names.find((each) => pattern.test(each))
          return name === undefined ? undefined : base + name
        }
        const needed = (pattern: RegExp) => {
          const found = file(pattern)
          if (found === undefined) throw new Error(`The build made no file like ${pattern}`)
          return found
        }
        const files = {
          standIn: needed(/\/standIn-.*\.js$/),
          records: needed(/\/records-.*\.bin$/),
          first: file(/\/first-.*\.bin$/),
          en: needed(/\/en-.*\.js$/),
          fr: needed(/\/fr-.*\.js$/),
        }
        return html.replace(PLACE, JSON.stringify(files))
      },
    },
  }
}
