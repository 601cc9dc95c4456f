import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { StatementRow } from '#src/contract/answers.ts'
import type { PositionChange } from '#src/contract/positions.ts'
import { pick } from '#src/domain/text2.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import type { RefLookup } from '../statementsTable/refLookup.ts'
import { useViewSearch } from '../useView.ts'
import styles from './ChangePair.module.css'
import { EvidenceItem } from './EvidenceItem.tsx'
import { usePositionWords } from './positionWords.ts'

/** Two statements on one claim side by side: both words, dates and stances. */
export function ChangePair(props: {
  change: PositionChange
  statements: readonly StatementRow[]
  refs: RefLookup
  /** Says whose they are, where that is not plain from where it stands. */
  named?: boolean
}) {
  const { change, statements, refs } = props
  const words = usePositionWords().changes
  const { lang } = useLanguage()
  const searchOf = useViewSearch()
  const { stakeholderId, topicId } = change
  const stakeholder = refs.stakeholder(stakeholderId)
  const topic = refs.topic(topicId)
  // Where it is not named it stands under a heading of its own.
  const Heading = props.named ? 'h2' : 'h4'
  const name = stakeholder ? <Localized text={stakeholder.name} /> : stakeholderId
  const claim = topic ? pick(topic.proposition, lang) : { text: topicId, lang }
  return (
    <article className={styles['pair']}>
      <Heading className={styles['head']} tabIndex={-1} data-pair="">
        {props.named && (
          <>
            <Link
              to={paths.stakeholder}
              params={{ stakeholderId }}
              search={searchOf('stakeholder')}
            >
              {name}
            </Link>{' '}
            <span className={styles['on']}>{words.on}</span>{' '}
          </>
        )}
        <span className={styles['claim']} lang={claim.lang === lang ? undefined : claim.lang}>
          {claim.text}
        </span>{' '}
        {change.reversal && <Tag>{words.reversalTag}</Tag>}
      </Heading>
      <div className={styles['sides']}>
        {(['earlier', 'later'] as const).map((side) => {
          const row = statements.find(({ statement }) => statement.id === change[side].id)
          return (
            <div key={side}>
              <p className={styles['side']}>{words[side]}</p>
              {row && <EvidenceItem row={row} stance={change[side].stance} refs={refs} />}
            </div>
          )
        })}
      </div>
    </article>
  )
}
