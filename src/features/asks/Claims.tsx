import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { paths } from '#src/app/paths.ts'
import type { AskPage, AskTopic } from '#src/contract/asks.ts'
import { narrow } from '#src/domain/narrow.ts'
import type { Narrowing } from '#src/domain/narrow.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import type { SentencePart } from '#src/i18n/en/asks.ts'
import { Button } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { pick } from '#src/domain/text2.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Claims.module.css'
import { useAsksWords } from './words.ts'

/** So many claims stand there at first. */
const FIRST = 3

/** One sentence for each claim that is asked for, most asks first. */
export function Claims({ page }: { page: AskPage }) {
  const words = useAsksWords()
  const [all, setAll] = useState(false)
  const id = useId()
  const { topics } = page
  const shown = all ? topics : topics.slice(0, FIRST)
  return (
    <section aria-labelledby={id} className={styles['claims']}>
      <h2 id={id} className={styles['label']}>
        {words.claims}
      </h2>
      <ul className={styles['list']}>
        {shown.map((topic) => (
          <Claim key={topic.topicId} topic={topic} through={page.recordsThrough} />
        ))}
      </ul>
      {topics.length > FIRST && (
        <Button
          look="quiet"
          className={styles['more']}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.fewerClaims : words.moreClaims(topics.length)}
        </Button>
      )}
    </section>
  )
}

function Claim({ topic, through }: { topic: AskTopic; through: string }) {
  const words = useAsksWords()
  const { lang } = useLanguage()
  const { address } = useAddress()
  const { topicId, label } = topic
  const own = narrow(address.filter, { topic: topicId })
  const claim = label ? <Localized text={label} /> : topicId
  return (
    <li>
      <h3>
        {own ? (
          <Link to="." search={{ ...address, filter: own }}>
            {claim}
            <Hidden>. {words.claimOnly(label ? pick(label, lang).text : topicId)}</Hidden>
          </Link>
        ) : (
          claim
        )}
      </h3>
      <p className={styles['sentence']}>
        {words.sentence({ ...topic, through }).map((part) => (
          // A number keeps its place, and with it the focus, when it counts anew.
          <Run key={part.link ?? part.text} part={part} topicId={topicId} />
        ))}
      </p>
    </li>
  )
}

const narrowings: Record<NonNullable<SentencePart['link']>, Narrowing> = {
  supporting: {},
  asks: { ask: true },
  open: { answered: false },
  answered: { answered: true },
}

/** A run of the sentence: numbers open just what they count, statements there, asks here. */
function Run({ part: { text, link }, topicId }: { part: SentencePart; topicId: string }) {
  const { address } = useAddress()
  const searchOf = useViewSearch()
  const filter =
    link && narrow(address.filter, { topic: topicId, stance: 'supports', ...narrowings[link] })
  if (!filter) return text
  if (link === 'supporting') {
    return (
      <Link to={paths.statements} params={{}} search={searchOf('statements', filter)}>
        {text}
      </Link>
    )
  }
  return (
    <Link to="." search={{ ...address, filter }}>
      {text}
    </Link>
  )
}
