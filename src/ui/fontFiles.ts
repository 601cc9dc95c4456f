/** The files behind `fonts.css`, for pictures that must bring their fonts along. */
import sansExt from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-wght-normal.woff2?url'
import sans from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url'
import serifExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'

export interface FontFile {
  family: 'IBM Plex Sans' | 'Source Serif 4'
  url: string
  /** Lightest and boldest that it holds. */
  weights: string
  /** As `unicode-range` has it. */
  range: string
}

const latin = 'U+0-FF, U+131, U+152-153, U+2000-206F, U+20AC'
const latinExt = 'U+100-130, U+132-151, U+154-2AF, U+1E00-1EFF'

export const fontFiles: readonly FontFile[] = [
  { family: 'IBM Plex Sans', url: sans, weights: '100 700', range: latin },
  { family: 'IBM Plex Sans', url: sansExt, weights: '100 700', range: latinExt },
  { family: 'Source Serif 4', url: serif, weights: '200 900', range: latin },
  { family: 'Source Serif 4', url: serifExt, weights: '200 900', range: latinExt },
]
