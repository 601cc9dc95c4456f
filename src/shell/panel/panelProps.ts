/** The open statement, and the ways to close it and to open another. */
export interface PanelProps {
  id: string
  onClose: () => void
  onGo: (id: string) => void
}
