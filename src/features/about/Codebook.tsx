import { Link } from '@tanstack/react-router'
import { Fragment, useEffect } from 'react'
import { paths, recordKinds, topicAnchor } from '#src/app/paths.ts'
import type { Topic } from '#src/contract/records.ts'
import { pick } from '#src/domain/text2.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './AboutPage.module.css'
import { useAboutWords } from './aboutWords.ts'

/** Goes to the topic that the address names, once the topics are there. */
function useArrival(there: boolean) {
  useEffect(() => {
    if (!there) return
    const id = window.location.hash.slice(1)
    const place = id === '' ? null : document.getElementById(id)
    if (place?.tagName !== 'LI') return
    place.focus({ preventScroll: true })
    place.scrollIntoView()
  }, [there])
}

/** Every topic with its proposition, its examples, and the way to its statements. */
export function Codebook({ topics }: { topics: readonly Topic[] }) {
  const { lang } = useLanguage()
  const words = useAboutWords()
  useArrival(topics.length > 0)
  return (
    <ol className={styles['codebook']}>
      {topics.map((topic) => (
        <li key={topic.id} id={topicAnchor(topic.id)} tabIndex={-1}>
          <h3>
            <Localized text={topic.label} />
          </h3>
          <p>
            <Localized text={topic.proposition} />
          </p>
          {topic.definition && (
            <p>
              {words.definition}: <Localized text={topic.definition} />
            </p>
          )}
          <p className={styles['links']}>
            <Link
              to={paths.statements}
              params={{}}
              search={{ filter: { topic: { any: [topic.id], none: [] } } }}
              aria-label={`${words.seeStatements}: ${pick(topic.label, lang).text}`}
            >
              {words.seeStatements}
            </Link>
            <Link
              to={paths.record}
              params={{ kind: recordKinds.topic, recordId: topic.id }}
              search={{ filter: {} }}
              aria-label={`${words.edit}: ${pick(topic.label, lang).text}`}
            >
              {words.edit}
            </Link>
            {topic.exampleIds.length > 0 && (
              <span>
                {words.examples}{' '}
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
