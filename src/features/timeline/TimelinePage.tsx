import { ViewFrame } from '#src/shell/ViewFrame.tsx'

export function TimelinePage() {
  return <ViewFrame title="TimelinePage">{null}</ViewFrame>
}
