/** What the page of the scatter chart shows the bench, as `harness` of its window. */
export interface Harness {
  marks: number
  /** The first and last day of all marks. */
  whole: { from: number; to: number }
  show: (view: { from: number; to: number }) => void
}
