import { Dialog } from '#src/ui/Dialog.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Keys } from './Keys.tsx'
import styles from './Keys.module.css'
import { onApple } from './hotkeys.ts'
import { keyList } from './keyList.ts'
import { usePaletteWords } from './paletteWords.ts'

/** What the keyboard can do, by place. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = usePaletteWords().keys
  return (
    <Dialog title={words.title} shape="top" onClose={onClose}>
      <div role="region" aria-label={words.scroller} tabIndex={0} className={styles['scroller']}>
        <table className={styles['table']} aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">
                <Hidden>{words.what}</Hidden>
              </th>
              <th scope="col">
                <Hidden>{words.key}</Hidden>
              </th>
            </tr>
          </thead>
          {keyList(onApple() ? 'command' : 'ctrl').map(({ place, rows }) => (
            <tbody key={place}>
              <tr>
                <th scope="rowgroup" colSpan={2} className={styles['place']}>
                  {words.places[place]}
                </th>
              </tr>
              {rows.map(({ combos, does }) => (
                <tr key={does}>
                  <th scope="row">{words.does[does]}</th>
                  <td>
                    {combos.map((combo, at) => (
                      <span key={combo.join('-')}>
                        {at > 0 && <Hidden> {words.or} </Hidden>}
                        <Keys combo={combo} />
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Dialog>
  )
}
