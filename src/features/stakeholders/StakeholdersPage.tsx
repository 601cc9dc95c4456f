import { ViewFrame } from '#src/shell/ViewFrame.tsx'

export function StakeholdersPage() {
  return <ViewFrame title="StakeholdersPage">{null}</ViewFrame>
}
