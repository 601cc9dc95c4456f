/** Who stands where: groups, opened to stakeholders, by topic. */
export function MatrixView() {
  return null
}
