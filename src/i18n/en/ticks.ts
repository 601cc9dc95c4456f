/** The words of choosing rows by ticks. */
export const ticks = {
  tick: (speaker: string, date: string) => `Tick ${speaker}, ${date}`,
  bar: 'Ticked statements',
  count: (statements: string) => `${statements} ticked`,
  none: 'Tick the rows that you want to take out.',
  copy: 'Copy as briefing',
  only: 'Show only these',
  clear: 'Clear ticks',
  done: 'Done',
}
