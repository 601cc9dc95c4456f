import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { articleViewOf } from '#src/contract/address.ts'
import type { ArticleView } from '#src/contract/address.ts'
import type { ArticlePage } from '#src/contract/articles.ts'
import { seals } from '#src/contract/records.ts'
import { NarrowLink } from '#src/shell/CountLink.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Coverage.module.css'
import { useSourceWords } from './words.ts'

/**
 * How far the articles are read and can be checked: each number leads to what it counts. Articles
 * are counted whether a statement of the filter stands in them or not; seals are those of the
 * filter's statements.
 */
export function Coverage({ page }: { page: ArticlePage | undefined }) {
  const { f } = useLanguage()
  const words = useSourceWords()
  const { title, see, ...names } = words.coverage
  const counts = page?.coverage
  return (
    <section aria-label={title} className={styles['coverage']}>
      <dl>
        {(['all', 'bare', 'held', 'outlets'] as const).map((view) => (
          <Number key={view} name={names[view]}>
            {counts && (
              <ViewNumber view={view} count={counts[view]}>
                {see[view]}
              </ViewNumber>
            )}
          </Number>
        ))}
        <Number name={names.proposals}>
          {counts &&
            (counts.waiting === 0 ? (
              f.number(counts.proposals)
            ) : (
              <ViewNumber view="waiting" count={counts.proposals}>
                {see.waiting(counts.waiting)}
              </ViewNumber>
            ))}
        </Number>
        {seals.map((seal) => {
          const count = page?.coverage.seals[seal]
          return (
            <Number
              key={seal}
              name={`${seal === 'verified' ? '✓ ' : ''}${names[seal]}`}
              seal={seal}
            >
              {count === undefined ? undefined : count === 0 ? (
                f.number(0)
              ) : (
                <NarrowLink to={{ seal }} unlinked={words.notLinked}>
                  {f.number(count)}
                  <Hidden>{see.seals}</Hidden>
                </NarrowLink>
              )}
            </Number>
          )
        })}
      </dl>
    </section>
  )
}

function Number(props: { name: string; seal?: string; children: ReactNode }) {
  return (
    <div data-seal={props.seal}>
      <dt>{props.name}</dt>
      <dd>{props.children ?? '…'}</dd>
    </div>
  )
}

/** A number of articles or outlets, that lists them; plain where there is none of them. */
function ViewNumber(props: { view: ArticleView; count: number; children: ReactNode }) {
  const { f } = useLanguage()
  const { address } = useAddress()
  const { open: _open, ...kept } = address
  if (props.count === 0) return f.number(0)
  return (
    <Link
      to="."
      search={{ ...kept, view: props.view }}
      activeOptions={{ exact: true }}
      aria-current={articleViewOf(address) === props.view ? 'true' : undefined}
    >
      {f.number(props.count)}
      <Hidden>{props.children}</Hidden>
    </Link>
  )
}
