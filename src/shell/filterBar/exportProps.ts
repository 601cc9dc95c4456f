/** What the export needs to know of the view. */
export interface ExportProps {
  total: number | undefined
  /** Says across the page what went wrong; undefined: nothing does any more. */
  onNotice: (words: string | undefined) => void
}
