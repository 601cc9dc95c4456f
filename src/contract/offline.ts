/** What the page and its offline worker say to each other, and the list that the build writes. */

/** Letters of the hash that the build puts into the name of a file: `Timeline-mabOLJ_.js`. */
export const NAME_HASH = 7

/** One file of a release. */
export interface ListedFile {
  /** From the base of the app: `assets/index-mabOLJ_.js`. */
  path: string
  /** SHA-256 of its bytes: the first half of it, in hex. */
  hash: string
  bytes: number
  /** Only for a browser that can't unpack; the others read the packed twin. */
  plainTwin?: true
}

/** All files that the app is made of, as the build left them. */
export interface FileList {
  /** Told from the list itself: another list, another version. */
  version: string
  files: readonly ListedFile[]
  /** Paths of the files without which `index.html` shows nothing: those that it names. */
  page: readonly string[]
}

/** How much of the release is held on this device. */
export interface HeldCopy {
  version: string
  files: number
  bytes: number
  /** Of so many files, with so many bytes. */
  of: { files: number; bytes: number }
}

/** What the page asks of the worker. `status` and `hold` are answered with a `HeldCopy`. */
export type ToWorker =
  | { kind: 'status' }
  /** Hold what is missing: all of it, or only these paths. Takes away what no open page needs. */
  | { kind: 'hold'; paths?: readonly string[] }
  /** Take the place of the version that runs. */
  | { kind: 'takeOver' }

/** What the worker asks of a page, which answers with the path of its entry script. */
export interface ToPage {
  kind: 'whichEntry'
}
