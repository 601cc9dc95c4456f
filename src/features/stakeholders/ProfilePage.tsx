import { ViewFrame } from '#src/shell/ViewFrame.tsx'

export function ProfilePage() {
  return <ViewFrame title="ProfilePage">{null}</ViewFrame>
}
