import { useCallback, useLayoutEffect, useRef } from 'react'
import type { StatementPage } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { shownFacets } from '#src/client/firstQuestion.ts'
import { DateFields } from './DateFields.tsx'
import { toggled } from '../useAddress.ts'
import { Facet } from './Facet.tsx'
import type { OnToggle } from './Facet.tsx'
import styles from './Facets.module.css'

/** All facets and the two date fields. */
export function Facets(props: {
  page: StatementPage | undefined
  filter: StatementFilter
  onChange: (filter: StatementFilter) => void
}) {
  const { m } = useLanguage()
  const { page, filter, onChange } = props
  // The newest filter, though the facets that a press does not change are not drawn for it.
  const now = useRef(props)
  useLayoutEffect(() => {
    now.current = props
  })
  const onToggle = useCallback<OnToggle>((facet, value, side) => {
    now.current.onChange(toggled(now.current.filter, facet, value, side))
  }, [])
  return (
    <section aria-label={m.facets.region} className={styles['facets']}>
      {shownFacets.map((facet) => {
        const counts = page?.counts?.[facet]
        return counts ? (
          <Facet
            key={facet}
            facet={facet}
            counts={counts}
            choice={filter[facet]}
            onToggle={onToggle}
          />
        ) : (
          <Skeleton key={facet} />
        )
      })}
      <DateFields filter={filter} onChange={onChange} undatedLeftOut={page?.undatedLeftOut ?? 0} />
    </section>
  )
}

function Skeleton() {
  return (
    <div className={styles['skeleton']} aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
