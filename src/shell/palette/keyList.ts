/** All keys of the app, by the place where they work. */
import type { KeyName } from '#src/i18n/en/palette.ts'
import type { PaletteWords } from './paletteWords.ts'

type Words = PaletteWords['keys']

export interface KeyRow {
  /** Any of these does it; those of one entry are pressed together. */
  combos: readonly (readonly KeyName[])[]
  does: keyof Words['does']
}
export interface KeyPlace {
  place: keyof Words['places']
  rows: readonly KeyRow[]
}

/** The list, with the modifier of the platform. */
export function keyList(modifier: 'ctrl' | 'command'): KeyPlace[] {
  return [
    {
      place: 'everywhere',
      rows: [
        { combos: [[modifier, 'k']], does: 'openPalette' },
        { combos: [['question']], does: 'openKeys' },
        { combos: [[modifier, 'z']], does: 'undo' },
        { combos: [[modifier, 'shift', 'z']], does: 'redo' },
        { combos: [[modifier, 'p']], does: 'print' },
        { combos: [['escape']], does: 'close' },
      ],
    },
    {
      place: 'palette',
      rows: [
        { combos: [['up'], ['down']], does: 'moveOption' },
        { combos: [['pageUp'], ['pageDown']], does: 'pageOption' },
        { combos: [['home'], ['end']], does: 'endOption' },
        { combos: [['enter']], does: 'choose' },
        { combos: [[modifier, 'enter']], does: 'chooseTab' },
      ],
    },
    {
      place: 'table',
      rows: [
        { combos: [['down'], ['up']], does: 'row' },
        { combos: [['pageUp'], ['pageDown']], does: 'pageRow' },
        { combos: [['home'], ['end']], does: 'endRow' },
        { combos: [['enter']], does: 'openRow' },
      ],
    },
    { place: 'panel', rows: [{ combos: [['escape']], does: 'closePanel' }] },
    {
      place: 'histogram',
      rows: [
        { combos: [['left'], ['right']], does: 'bar' },
        { combos: [['pageUp'], ['pageDown']], does: 'pageBar' },
        { combos: [['home'], ['end']], does: 'endBar' },
        { combos: [['escape']], does: 'clearRange' },
      ],
    },
    {
      place: 'timeline',
      rows: [
        { combos: [['left'], ['right']], does: 'mark' },
        { combos: [['up'], ['down']], does: 'lane' },
        { combos: [['home'], ['end']], does: 'endMark' },
        { combos: [['enter']], does: 'openMark' },
        { combos: [['plus'], ['minus']], does: 'zoom' },
        { combos: [['zero']], does: 'fit' },
        {
          combos: [
            ['shift', 'left'],
            ['shift', 'right'],
          ],
          does: 'pan',
        },
      ],
    },
    {
      place: 'positions',
      rows: [
        { combos: [['left'], ['right'], ['up'], ['down']], does: 'cell' },
        { combos: [['home'], ['end']], does: 'endCell' },
        {
          combos: [
            ['ctrl', 'home'],
            ['ctrl', 'end'],
          ],
          does: 'cornerCell',
        },
        { combos: [['enter']], does: 'openCell' },
        { combos: [['escape']], does: 'closeEvidence' },
      ],
    },
    {
      place: 'trends',
      rows: [
        { combos: [['left'], ['right']], does: 'point' },
        { combos: [['up'], ['down']], does: 'series' },
        { combos: [['home'], ['end']], does: 'endPoint' },
        { combos: [['enter']], does: 'openPoint' },
      ],
    },
  ]
}
