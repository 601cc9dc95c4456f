import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { NewsKind, NewsList } from './counted.ts'
import styles from './NewsCounts.module.css'
import { useNewsWords } from './useNews.ts'
import type { CountedNews } from './useNews.ts'

const kinds: readonly NewsKind[] = ['added', 'edited', 'retracted']

/** Whether anything is new at all. */
export function isNews({ lists }: CountedNews): boolean {
  return kinds.some((kind) => lists[kind].count > 0)
}

/** The numbers of the news, each a link that lists just those. */
export function NewsCounts(props: {
  found: CountedNews
  /** The name of the view. */
  name: string
  /** Says of each number what its list does not show. */
  explained?: boolean
  onFollow?: () => void
}) {
  const w = useNewsWords()
  const { news, lists } = props.found
  const notesOf = (kind: NewsKind): string[] => {
    const { count, listed } = lists[kind]
    const gone = kind === 'retracted' ? news.gone.length : 0
    return [
      ...(kind === 'edited' && news.left > 0 ? [w.left(news.left)] : []),
      ...(gone > 0 ? [w.gone(gone)] : []),
      ...(listed < count - gone ? [w.cut(listed, count - gone)] : []),
    ]
  }
  return kinds
    .filter((kind) => lists[kind].count > 0)
    .flatMap((kind) => [
      // Read out, or copied, they would else run into each other.
      ' ',
      <Count
        key={kind}
        list={lists[kind]}
        text={w[kind](lists[kind].count)}
        name={props.name}
        notes={props.explained ? notesOf(kind) : []}
        {...(props.onFollow ? { onFollow: props.onFollow } : {})}
      />,
    ])
}

function Count(props: {
  list: NewsList
  text: string
  name: string
  notes: readonly string[]
  onFollow?: () => void
}) {
  const w = useNewsWords()
  const { filter } = props.list
  return (
    <span className={styles['count']}>
      {filter ? (
        <Link
          to={paths.statements}
          params={{ id: undefined }}
          search={{ filter }}
          activeOptions={{ exact: true }}
          aria-label={w.inView(props.text, props.name)}
          {...(props.onFollow ? { onClick: props.onFollow } : {})}
        >
          {props.text}
        </Link>
      ) : (
        props.text
      )}
      {props.notes.length > 0 && (
        <span className={styles['notes']}> ({props.notes.join(w.join)})</span>
      )}
    </span>
  )
}
