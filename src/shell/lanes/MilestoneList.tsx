import type { Milestones } from '#src/contract/lanes.ts'
import { DateText } from '#src/ui/DateText.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useWords } from '#src/ui/language.tsx'
import styles from './Lanes.module.css'
import { timelineWords } from './laneWords.ts'

/** The address of what tells of a milestone, where one is recorded. */
export function milestoneSource(
  { articles }: Milestones,
  milestone: Milestones['items'][number],
): string | undefined {
  return milestone.url ?? articles.find(({ id }) => id === milestone.articleId)?.url
}

/** All milestones with their numbers, dates and sources, folded away until wanted; `open` on paper. */
export function MilestoneList(props: { milestones: Milestones; open: boolean }) {
  const { milestones } = props
  const words = useWords(timelineWords)
  if (milestones.items.length === 0) return null
  return (
    <details className={styles['milestones']} open={props.open || undefined}>
      <summary>{words.milestonesCount(milestones.items.length)}</summary>
      <ol>
        {milestones.items.map((milestone) => {
          const source = milestoneSource(milestones, milestone)
          const title = <Localized text={milestone.title} />
          return (
            <li key={milestone.id} data-weight={milestone.weight}>
              <span className={styles['beside']}>
                <DateText date={milestone.date} width="short" />
              </span>
              {source === undefined ? (
                title
              ) : (
                <a href={source} target="_blank" rel="noreferrer">
                  {title} <span aria-hidden="true">↗</span>
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
