/** Placeholder, replaced by the table of asks. */
export function AsksView() {
  return null
}
