import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { OneArticle } from '#src/contract/articles.ts'
import type { StatementRow } from '#src/contract/answers.ts'
import type { Seal } from '#src/contract/records.ts'
import { pick } from '#src/domain/text2.ts'
import { NarrowLink } from '#src/shell/CountLink.tsx'
import { OpenLink } from '#src/shell/OpenLink.tsx'
import { StatementWords } from '#src/shell/StatementWords.tsx'
import type { RefLookup } from '#src/shell/statementsTable/refLookup.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useOpening } from '#src/shell/useOpening.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useSourceWords } from '../words.ts'
import styles from './Source.module.css'

/** The filter's statements that stand in the article, in the order of its text. */
export function Statements({ detail, refs }: { detail: OneArticle; refs: RefLookup }) {
  const all = useSourceWords()
  const words = all.article
  const { address } = useAddress()
  const { openId } = useOpening()
  const { article, statements, sealsHere, of } = detail
  const { text } = article
  return (
    <section className={styles['statements']} aria-labelledby="source-statements">
      <h2 id="source-statements">{words.statements}</h2>
      <p className={styles['quiet']}>
        {statements.length === 0 ? (
          of === 0 ? (
            words.none
          ) : (
            words.noneHere(of)
          )
        ) : (
          <>
            {words.count(statements.length, of)},{' '}
            {text === undefined ? words.byDate : words.inOrder}
            {' · '}
            <NarrowLink to={{ article: article.id }} unlinked={all.notLinked}>
              {words.table}
            </NarrowLink>
          </>
        )}
        {statements.length < of && (
          <>
            {' · '}
            <Link to="." search={{ ...address, filter: {} }}>
              {words.whole}
            </Link>
          </>
        )}
      </p>
      <ol className={styles['list']}>
        {statements.map((row, at) => (
          <li key={row.statement.id} data-open={row.statement.id === openId ? '' : undefined}>
            <StatementWords statement={row.statement} />
            <Line row={row} seal={sealsHere[at]!} refs={refs} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who said it when, and its seal in this article; the date opens it. */
function Line({ row, seal, refs }: { row: StatementRow; seal: Seal; refs: RefLookup }) {
  const { m, f, lang } = useLanguage()
  const words = useSourceWords().article
  const searchOf = useViewSearch()
  const { statement, dateUsed } = row
  const speaker = refs.stakeholder(statement.speakerId)
  const name = speaker ? pick(speaker.name, lang).text : statement.speakerId
  return (
    <p className={styles['line']}>
      <Link
        to={paths.stakeholder}
        params={{ stakeholderId: speaker?.id ?? statement.speakerId }}
        search={searchOf('stakeholder')}
      >
        {speaker ? <Localized text={speaker.name} /> : name}
      </Link>
      {' · '}
      <OpenLink id={statement.id}>
        {dateUsed ? f.date(dateUsed.date) : m.records.noDate}
        <Hidden>{words.openStatement(name)}</Hidden>
      </OpenLink>
      {dateUsed?.basis === 'said' && statement.saidOnBasis === 'inferred' && (
        <> ({m.records.inferred})</>
      )}
      {dateUsed?.basis === 'published' && <> ({m.statements.publishedInstead})</>}
      {seal !== 'summary' && (
        <span data-seal={seal}>
          {' · '}
          {seal === 'verified' && '✓ '}
          {m.records.seal[seal]}
        </span>
      )}
      {statement.status !== 'accepted' && <> · {m.records.status[statement.status]}</>}
    </p>
  )
}
