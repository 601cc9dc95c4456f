/** What loads together for taking something out of a view. */
export { ExportMenu } from './ExportMenu.tsx'
export { PrintHost } from '../print/PrintHost.tsx'
