import { changeVoices } from '#src/contract/viewChoices.ts'
import { FileMenu } from '#src/shell/positions/FileMenu.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { Choice } from '#src/ui/Choice.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ChangesView.module.css'

/** Whose statements are compared, the switch to reversals alone, and the files. */
export function ChangesTools() {
  const all = usePositionWords()
  const words = all.changes
  const { address, setKeys } = useAddress()
  const { lang } = useLanguage()
  const { filter, said: voice = 'said' } = address
  const reversals = address.reversals === '1'
  return (
    <div className={styles['tools']}>
      <Choice
        label={words.whose}
        options={changeVoices.map((value) => ({ value, label: words.voices[value] }))}
        value={voice}
        onChange={(next) => setKeys({ said: next === 'said' ? undefined : next })}
      />
      <label className={styles['switch']}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={reversals}
          checked={reversals}
          onChange={(event) => setKeys({ reversals: event.target.checked ? '1' : undefined })}
        />
        {words.reversals}
      </label>
      <FileMenu
        label={all.download.changes}
        items={(['excel', 'data', 'metadata'] as const).map((id) => ({
          id,
          label: all.download.items[id],
          note: all.download.notes[id],
          asked: {
            endpoint:
              id === 'metadata' ? 'exportPositionChangesCsvMetadata' : 'exportPositionChangesCsv',
            filter,
            voice,
            reversals,
            lang,
            profile: id === 'excel' ? id : 'data',
          },
        }))}
      />
    </div>
  )
}
