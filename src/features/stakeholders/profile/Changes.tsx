import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { positionChangesQuery } from '#src/client/queries.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { ChangeVoice } from '#src/contract/viewChoices.ts'
import { narrow } from '#src/domain/narrow.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { ChangePair } from '#src/shell/positions/ChangePair.tsx'
import { ChangesRule } from '#src/shell/positions/ChangesRule.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Profile.module.css'
import type { ProfilePart } from './part.ts'

/** Changes of one profile that stand in it; the page of positions has them all. */
const SHOWN = 10

/** What changed in its own statements and, told apart, in those of others on its behalf. */
export function Changes({ detail }: ProfilePart) {
  const { address } = useAddress()
  const { heard, stakeholder } = detail
  const { id } = stakeholder
  const said = heard.said > 0 ? narrow(address.filter, { stakeholder: id }) : undefined
  const behalf =
    heard.saidOnItsBehalf > 0 ? narrow(address.filter, { onBehalfOf: id, notBy: id }) : undefined
  return (
    <>
      {said && <Voice voice="said" filter={said} />}
      {behalf && <Voice voice="behalf" filter={behalf} />}
    </>
  )
}

function Voice(props: { voice: ChangeVoice; filter: StatementFilter }) {
  const { voice, filter } = props
  const words = usePositionWords().changes
  const { lang } = useLanguage()
  const searchOf = useViewSearch()
  const answer = useQuery(
    positionChangesQuery({ filter, voice, reversals: false, lang, offset: 0, limit: SHOWN }),
  )
  const { data, error } = answer
  if (error) {
    return <ListProblem title={words.failed} error={error} retry={() => void answer.refetch()} />
  }
  if (!data) return <p className={styles['quiet']}>{words.loading}</p>
  const refs = refLookup(data.refs)
  return (
    <div>
      <h3>
        {words.whose} {words.voices[voice]}
      </h3>
      <ChangesRule changes={data} voice={voice} />
      {data.items.length > 0 && (
        <ol className={styles['quotes']}>
          {data.items.map((change) => (
            <li key={`${change.topicId} ${change.earlier.id} ${change.later.id}`}>
              <ChangePair change={change} statements={data.statements} refs={refs} />
            </li>
          ))}
        </ol>
      )}
      {data.total > data.items.length && (
        <p className={styles['all']}>
          {words.shown(data.items.length, data.total)}
          {' · '}
          <Link
            to={paths.positions}
            search={{
              ...searchOf('positions', filter),
              view: 'changes',
              said: voice === 'said' ? undefined : voice,
            }}
          >
            {words.seeAll}
          </Link>
        </p>
      )}
    </div>
  )
}
