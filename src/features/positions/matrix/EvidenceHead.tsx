import type { Ref } from 'react'
import type { PositionCell } from '#src/contract/positions.ts'
import { pick } from '#src/domain/text2.ts'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { ruleWords } from '#src/shell/positions/ruleWords.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Evidence.module.css'
import { useNoneWords } from './useNoneWords.ts'

/** Whose evidence on which proposition, and the rule in words; or that nothing is recorded. */
export function EvidenceHead(props: { cell: PositionCell; ref: Ref<HTMLHeadingElement> }) {
  const { cell } = props
  const all = usePositionWords()
  const words = all.evidence
  const { f, lang } = useLanguage()
  const none = useNoneWords(cell.recordsThrough)
  const label = pick(cell.label, lang).text
  return (
    <>
      <p className={styles['whose']}>
        {words.on(cell.row === 'behalf' ? all.onBehalf(label) : label)}
      </p>
      <h2 ref={props.ref} tabIndex={-1} className={styles['proposition']}>
        <Localized text={cell.topic.proposition} />
      </h2>
      <p className={styles['rule']}>
        {cell.total === 0 ? (
          none
        ) : (
          <>
            <b>{words.count(cell.total)}</b>
            {words.colon}
            {ruleWords(cell, words, f)}
          </>
        )}
      </p>
      <p className={styles['quiet']}>{all.codedBy}</p>
    </>
  )
}
