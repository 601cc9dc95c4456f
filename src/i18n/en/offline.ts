import { createFormat } from '../format.ts'

const f = createFormat('en')
const files = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'file', other: 'files' })}`
const size = (bytes: number) =>
  new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 1e6 ? 0 : 1,
  }).format(bytes < 1e6 ? bytes / 1e3 : bytes / 1e6)

/** The words about going without a connection, installing, and what is kept on the device. */
export const offline = {
  away: {
    mark: 'Offline',
    whole:
      'No connection, and none is needed: records, views and your own changes are all here. Only links to sources need one.',
    part: (missing: number) =>
      `No connection. What you have opened before works; ${files(missing)} of Parley ${f.plural(missing, { one: 'is', other: 'are' })} not on this device, so a view may not open. They come with the next connection.`,
    none: 'No connection. What stands here goes on working, and what you save is kept; but other views may not open, and neither does this page once it is closed.',
  },
  update: {
    ready: 'A new version of Parley is ready. Drafts and unfinished reviews are kept.',
    elsewhere:
      'Parley was updated in another tab. This one goes on as it was; load it again when it suits you.',
    take: 'Update',
    taking: 'Updating …',
    reload: 'Load again',
    later: 'Later',
    unsaved:
      'Something you typed here could not be kept, so nothing was updated. Save it or copy it, then try again.',
  },
  install: {
    button: 'Install Parley',
    note: 'Parley then opens from the device like any other app, with or without a connection.',
    done: 'Parley is installed.',
  },
  stored: {
    caption: 'Kept on this device now',
    changes: 'Changes to records',
    drafts: 'Drafts of forms',
    reviews: 'Unfinished reviews',
    views: 'Saved views',
    copy: 'Offline copy of Parley',
    all: 'All of it takes up',
    lasting: 'When space runs short',
    looking: 'being counted …',
    whole: (count: number, bytes: number, version: string) =>
      `${files(count)}, ${size(bytes)}, version ${version}: opens without a connection`,
    part: (count: number, of: number, bytes: number, version: string) =>
      `${f.number(count)} of ${files(of)}, ${size(bytes)}, version ${version}: the rest comes as you open it`,
    none: 'none: this browser or this host has no room for one, so Parley needs a connection to open',
    about: (bytes: number) => `about ${size(bytes)}, as the browser reckons`,
    kept: 'the browser has agreed to throw nothing away',
    notKept: 'the browser may throw things away; a backup is the safe place',
    unknown: 'the browser does not say what it will do; a backup is the safe place',
    hold: 'Hold all of it',
    holding: 'Being fetched …',
    ask: 'Ask it to keep them',
    refused: 'The browser did not agree. It tends to once Parley is installed or bookmarked.',
  },
}
