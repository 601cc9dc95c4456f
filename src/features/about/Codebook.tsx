import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { paths, topicAnchor } from '#src/app/paths.ts'
import type { Topic } from '#src/contract/records.ts'
import { pick } from '#src/domain/text2.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './AboutPage.module.css'

/** Every topic with its proposition, its examples, and the way to its statements. */
export function Codebook({ topics }: { topics: readonly Topic[] }) {
  const { m, lang } = useLanguage()
  return (
    <ol className={styles['codebook']}>
      {topics.map((topic) => (
        <li key={topic.id} id={topicAnchor(topic.id)}>
          <h3>
            <Localized text={topic.label} />
          </h3>
          <p>
            <Localized text={topic.proposition} />
          </p>
          {topic.definition && (
            <p>
              {m.about.definition}: <Localized text={topic.definition} />
            </p>
          )}
          <p className={styles['links']}>
            <Link
              to={paths.statements}
              params={{}}
              search={{ filter: { topic: { any: [topic.id], none: [] } } }}
              aria-label={`${m.about.seeStatements}: ${pick(topic.label, lang).text}`}
            >
              {m.about.seeStatements}
            </Link>
            {topic.exampleIds.length > 0 && (
              <span>
                {m.about.examples}{' '}
                {topic.exampleIds.map((id, at) => (
                  <Fragment key={id}>
                    {at > 0 && ', '}
                    <Link to={paths.statements} params={{ id }} search={{ filter: {} }}>
                      {id}
                    </Link>
                  </Fragment>
                ))}
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
