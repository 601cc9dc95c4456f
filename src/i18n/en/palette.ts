import { createFormat } from '../format.ts'

const f = createFormat('en')

/** The keys that the list names. */
export type KeyName =
  | 'ctrl'
  | 'command'
  | 'shift'
  | 'enter'
  | 'escape'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'pageUp'
  | 'pageDown'
  | 'k'
  | 'p'
  | 'z'
  | 'question'
  | 'plus'
  | 'minus'
  | 'zero'

/** The words of the palette and of the list of keys. They load with them. */
export const palette = {
  title: 'Go to',
  field: 'Stakeholder, topic, view, action',
  options: 'Where to go',
  groups: {
    recent: 'Recent',
    stakeholder: 'Stakeholders',
    topic: 'Topics',
    view: 'Views',
    saved: 'Saved views',
    action: 'Actions',
    search: 'Statements',
  },
  hints: {
    kept: 'with the filter kept',
    statements: 'the statements on a claim',
    replaced: 'the statements on a claim, in place of the filter',
    recent: 'a topic takes the place of the filter',
  },
  also: (name: string, group: string) => `also ${name} · ${group}`,
  more: (shown: number, total: number) => `${f.number(shown)} of ${f.number(total)}: see them all`,
  moreNote: 'in the Stakeholders view',
  moreNoteUnfiltered: 'in the Stakeholders view, without the filter',
  failed: 'The stakeholders could not be searched',
  failedNote: 'Try again',
  asking: 'Looking …',
  none: (query: string) => `Nothing here is called “${query}”.`,
  noneExplain:
    'Stakeholders are found by their names and other names, topics by the words of their claim.',
  search: (query: string) => `Search the statements for “${query}”`,
  found: (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'entry', other: 'entries' })}`,
  actions: {
    clear: 'Clear filters',
    undo: 'Undo',
    language: 'Read Parley in French',
    theme: 'Changes the look of the page',
    addArticle: 'Add article',
    addArticleNote: 'Paste an article and review what was said in it',
    link: 'Copy the link to this view',
    linkNote: 'With the filter and all that is open',
    linkCopied: 'Link copied.',
    linkFailed: 'This browser lets Parley copy nothing. Copy the link yourself:',
    keys: 'Show the keys',
    keysNote: 'What the keyboard can do here',
  },
  /** Other words that people look for an action by. */
  actionNames: {
    clear: ['reset', 'remove filters', 'all statements'],
    undo: ['take back', 'bring back'],
    redo: ['do again', 'restore'],
    language: ['language', 'langue', 'French', 'English'],
    theme: ['theme', 'dark', 'light', 'appearance'],
    addArticle: ['paste', 'new article', 'import text', 'review'],
    link: ['share', 'permalink', 'address', 'URL'],
    keys: ['keyboard', 'shortcuts', 'help'],
  },
  foot: { move: 'move', open: 'open', newTab: 'new tab', close: 'close' },
  keys: {
    title: 'Keys',
    scroller: 'All keys',
    key: 'Key',
    what: 'What it does',
    or: 'or',
    places: {
      everywhere: 'Everywhere',
      palette: 'Go to',
      table: 'Tables of statements and of stakeholders',
      histogram: 'Ends of the range over time',
      timeline: 'Timeline',
      positions: 'Matrix of positions',
      trends: 'Chart of trends',
      panel: 'Statement',
    },
    does: {
      openPalette: 'Go to a stakeholder, a topic, a view or an action',
      openKeys: 'Show this list',
      undo: 'Undo what was done last',
      redo: 'Redo what was taken back',
      print: 'Print the view, every row of it',
      close: 'Close what stands open; the focus goes back',
      moveOption: 'Move from entry to entry',
      pageOption: 'Move by eight entries',
      endOption: 'First, last entry',
      choose: 'Choose',
      chooseTab: 'Open in a new tab',
      row: 'Next, previous row',
      pageRow: 'Move by ten rows',
      endRow: 'First, last row',
      openRow: 'Open the statement or the profile',
      bar: 'Move an end of the range by one bar',
      pageBar: 'Move it by three bars',
      endBar: 'To the first, last bar',
      clearRange: 'Take the range away',
      mark: 'From mark to mark in a lane',
      lane: 'From lane to lane',
      endMark: 'First, last mark of the lane',
      openMark: 'Open the statement or the statements behind it',
      zoom: 'Zoom in, zoom out',
      fit: 'Show the whole time',
      pan: 'Move along in time',
      cell: 'From cell to cell, and to the head of a row',
      endCell: 'First, last cell of the row',
      cornerCell: 'First, last cell of all',
      openCell: 'Open the evidence; on the head of a group its stakeholders',
      closeEvidence: 'Close the evidence; the focus goes back to its cell',
      point: 'Along a series',
      series: 'From series to series',
      endPoint: 'First, last place',
      openPoint: 'Open the statements behind it',
      closePanel: 'Close the statement; the focus goes back to its row',
    },
    /** What stands on a key, and how it is called where that is a sign. */
    names: {
      ctrl: ['Ctrl'],
      command: ['⌘', 'Command'],
      shift: ['Shift'],
      enter: ['Enter'],
      escape: ['Esc', 'Escape'],
      up: ['↑', 'Up'],
      down: ['↓', 'Down'],
      left: ['←', 'Left'],
      right: ['→', 'Right'],
      home: ['Home'],
      end: ['End'],
      pageUp: ['Page Up'],
      pageDown: ['Page Down'],
      k: ['K'],
      p: ['P'],
      z: ['Z'],
      question: ['?', 'Question mark'],
      plus: ['+', 'Plus'],
      minus: ['−', 'Minus'],
      zero: ['0'],
    } as Record<KeyName, [shown: string, said?: string]>,
  },
}
