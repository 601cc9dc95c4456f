/** The words of the positions; fetched with them. */
export const positions = {
  title: 'Positions',
  subViews: 'Views of the positions',
  names: { matrix: 'Who stands where', changes: 'What changed' },
}
