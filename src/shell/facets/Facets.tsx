import type { StatementPage } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { shownFacets } from '#src/client/firstQuestion.ts'
import { DateFields } from './DateFields.tsx'
import { Facet } from './Facet.tsx'
import styles from './Facets.module.css'
import { facetOptions } from './facetOptions.ts'

/** All facets and the two date fields. */
export function Facets(props: {
  page: StatementPage | undefined
  filter: StatementFilter
  onChange: (filter: StatementFilter) => void
}) {
  const { m, f } = useLanguage()
  const { page, filter, onChange } = props
  return (
    <section aria-label={m.facets.region} className={styles['facets']}>
      {shownFacets.map((facet) => {
        const counts = page?.counts?.[facet]
        return counts ? (
          <Facet
            key={facet}
            facet={facet}
            options={facetOptions(facet, counts, filter, m, f)}
            filter={filter}
            onChange={onChange}
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
