/** The words of the statement panel before what it holds is there. */
export const panel = {
  name: 'Statement',
  addStatement: 'Add statement',
  close: 'Close',
  failed: 'This statement could not be loaded',
  loading: 'Loading the statement …',
}
