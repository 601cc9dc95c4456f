/** The entry, and the only file that knows how the app's backend is reached. */
import { installStandIn } from '#mocks/install.ts'
import { permalink } from '#src/app/paths.ts'
import { tellChanged } from '#src/client/news.ts'
import { startApp } from '#src/app/start.tsx'

const root = document.querySelector<HTMLElement>('#root')
if (root) {
  installStandIn({ load: () => import('#mocks/standIn.ts'), permalink, onChanged: tellChanged })
  void startApp(root)
}
