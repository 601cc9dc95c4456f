import { PrintHost } from '../print/PrintHost.tsx'
import { ExportMenu } from './ExportMenu.tsx'

/** What loads together for taking something out of a view. */
export const parts = { ExportMenu, PrintHost }
