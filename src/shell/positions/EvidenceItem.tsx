import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { StatementRow } from '#src/contract/answers.ts'
import type { CellStance } from '#src/contract/positions.ts'
import { basisOf } from '#src/domain/dates.ts'
import { sourceLink } from '#src/domain/sourceLink.ts'
import { pick } from '#src/domain/text2.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { StanceMark } from '#src/ui/StanceMark.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { OpenLink } from '../OpenLink.tsx'
import { StatementWords } from '../StatementWords.tsx'
import { CopyButton } from '../panel/CopyQuote.tsx'
import type { RefLookup } from '../statementsTable/refLookup.ts'
import { useViewSearch } from '../useView.ts'
import styles from './EvidenceItem.module.css'
import { usePositionWords } from './positionWords.ts'
import { datedWords } from './ruleWords.ts'
import { usePanelWords } from '../panel/panelWords.ts'

function Name({ id, refs }: { id: string; refs: RefLookup }) {
  const searchOf = useViewSearch()
  const stakeholder = refs.stakeholder(id)
  return (
    <Link
      className={styles['name']}
      to={paths.stakeholder}
      params={{ stakeholderId: id }}
      search={searchOf('stakeholder')}
    >
      {stakeholder ? <Localized text={stakeholder.name} /> : id}
    </Link>
  )
}

/**
 * One statement as evidence of a stance: the side, when, by whom and for whom, the words, and the
 * ways to its panel, its quote and its source. The claim stands above, with whoever lists it.
 */
export function EvidenceItem(props: { row: StatementRow; stance: CellStance; refs: RefLookup }) {
  const { row, stance, refs } = props
  const { statement, dateUsed } = row
  const words = usePositionWords().evidence
  const { m, f, lang } = useLanguage()
  const panel = usePanelWords()
  const articles = statement.appearances.map(({ articleId }) => refs.article(articleId))
  const outlets = articles.map((article) => ({ outlet: article?.outlet ?? '' }))
  const speaker = refs.stakeholder(statement.speakerId)
  const name = speaker ? pick(speaker.name, lang).text : statement.speakerId
  const [article] = articles
  const [appearance] = statement.appearances
  return (
    <>
      <p className={styles['line']}>
        <StanceMark stance={stance} outline={statement.wording === 'summary'} />
        <b>{words.side[stance]}</b>
        {' · '}
        <OpenLink id={statement.id} className={styles['when']}>
          {dateUsed
            ? datedWords(dateUsed.date, basisOf(statement, dateUsed), words, f)
            : m.records.noDate}
          <Hidden>{words.openOf(name)}</Hidden>
        </OpenLink>
        {' · '}
        <Name id={speaker?.id ?? statement.speakerId} refs={refs} />
        {statement.onBehalfOfIds.map((id, at) => (
          <span key={id}>
            {at === 0 ? ` · ${words.onBehalfOf} ` : '; '}
            <Name id={id} refs={refs} />
          </span>
        ))}
        {statement.status !== 'accepted' && <> · {m.records.status[statement.status]}</>}
      </p>
      <StatementWords statement={statement} />
      <p className={styles['source']}>
        {article?.outlet !== undefined && (
          <>
            <span>{article.outlet}</span>
            <span aria-hidden="true">·</span>
          </>
        )}
        <CopyButton
          cited={{ ...row, articles: outlets }}
          refs={refs}
          look="quiet"
          className={styles['copy']}
        />
        {article && appearance && (
          <>
            <span aria-hidden="true">·</span>
            <a
              className={styles['open']}
              href={sourceLink(article, statement, appearance)}
              target="_blank"
              rel="noreferrer"
            >
              {panel.openSource} <span aria-hidden="true">↗</span>
            </a>
          </>
        )}
      </p>
    </>
  )
}
