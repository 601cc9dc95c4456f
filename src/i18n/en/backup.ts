import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (count: number, one: string, other: string) =>
  `${f.number(count)} ${f.plural(count, { one, other })}`

/** The words of backup and restore. They load on demand. */
export const backup = {
  title: 'Backup',
  lead: 'All that you changed, began and chose here lives in this browser only. A backup is one file that holds all of it: keep it elsewhere, restore it here, or take it to another browser.',
  kept: 'Kept here',
  changes: 'Changes',
  drafts: 'Drafts',
  views: 'Saved views',
  last: 'Last backup',
  never: 'never',
  since: (count: number, when: string) =>
    count === 0
      ? `${when}, nothing changed since`
      : `${when}, ${n(count, 'change', 'changes')} since`,
  neverSince: (count: number) =>
    count === 0 ? 'never' : `never, ${n(count, 'change', 'changes')} since`,
  offered: (count: number) => `After ${f.number(count)} changes without one, a backup is offered.`,
  download: 'Download a backup',
  downloaded: (name: string) => `Backup made: ${name}`,
  downloadFailed: 'The backup could not be made. Nothing is lost: try again in a moment.',
  loading: 'Looking what is kept …',
  restore: 'Restore',
  restoreLead:
    'Choose a backup, or drop it here. It is checked first and you see what it would change; nothing changes before you say so.',
  file: 'Backup file',
  checking: 'Checking the file …',
  again: 'Check again',
  unread: 'The file could not be read. Choose it again, or another one.',
  made: (when: string, release: string) =>
    `Backed up ${when}, over the release of ${release}. The file is whole.`,
  whatChanges: 'What restoring changes',
  nothing: 'All that this backup holds is here already. There is nothing to restore.',
  fresh: (fresh: number, known: number) =>
    known === 0
      ? `${n(fresh, 'change is', 'changes are')} new here.`
      : `${n(fresh, 'change is', 'changes are')} new here; ${n(known, 'is', 'are')} here already.`,
  noRecords: 'No record will look different: later changes stand over those that come.',
  records: (counts: string) => `These records change: ${counts}.`,
  first: (shown: number, all: number) =>
    shown === all
      ? `${n(all, 'field', 'fields')}:`
      : `The first ${f.number(shown)} of ${n(all, 'field', 'fields')}:`,
  conflicts: (count: number) =>
    `${n(count, 'field was', 'fields were')} changed both here and in the backup. The later change stands:`,
  here: 'Changed here',
  inFile: 'In the backup',
  stands: 'stands',
  draftsCome: (count: number) => `${n(count, 'draft comes', 'drafts come')} with it.`,
  draftsKept: (count: number) =>
    `${n(count, 'draft stays', 'drafts stay')} out: another one of the same form stands here.`,
  viewsCome: (count: number) => `${n(count, 'saved view comes', 'saved views come')} with it.`,
  preferencesCome: 'What was not chosen here (language, theme, columns, name) is taken from it.',
  damaged: (count: number) =>
    `${n(count, 'entry', 'entries')} of it could not be read when it was made; they stay in the file.`,
  confirmTitle: 'Restore this backup?',
  confirmBody: 'All of it comes or nothing. What changes in records can be taken back with “Undo”.',
  cancel: 'Cancel',
  done: (count: number) =>
    count === 0
      ? 'Restored. No record changed.'
      : `Restored: ${n(count, 'field', 'fields')} changed.`,
  why: (name: string) => `Restored from ${name}`,
  faultTitle: 'This file can’t be restored',
  faults: {
    'not-json': 'It is not a backup of Parley. Choose a file named “parley-backup-….json”.',
    'cut-short': 'It is cut short or damaged: its end is missing. Copy or download it once more.',
    'not-a-backup': 'It is not a backup of Parley. Choose a file named “parley-backup-….json”.',
    newer:
      'It was made by a newer release of Parley. Load this page again to get the newest one, then try again.',
    altered:
      'It was altered after it was made: its checksum does not fit. Use an unaltered copy of it.',
    'too-big': 'It is larger than 100 MB. Parley makes no such backups: choose another file.',
    'bad-parts': 'Parts of it are damaged. Use another copy of it. What was found:',
    'other-content':
      'It holds changes that stand here with other content, so one of both was altered. Use another backup. The changes:',
  },
  newerVersion: (version: number, known: number) =>
    `Its version is ${f.number(version)}; this page reads up to ${f.number(known)}.`,
  unchanged: 'Nothing was changed.',
}
