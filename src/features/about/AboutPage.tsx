import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths, recordKinds, reportUrl } from '#src/app/paths.ts'
import { releaseQuery, topicsQuery } from '#src/client/queries.ts'
import { InstallButton } from '#src/shell/offline/InstallButton.tsx'
import { usePaperAhead } from '#src/shell/print/usePaperAhead.ts'
import { useTitle } from '#src/ui/useTitle.ts'
import styles from './AboutPage.module.css'
import { Codebook } from './Codebook.tsx'
import { EraseButton } from './EraseButton.tsx'
import { Reading } from './Reading.tsx'
import { Stored } from './Stored.tsx'
import { Unreachable } from './Unreachable.tsx'
import { useAboutWords } from './words.ts'
import type { AboutWords } from './words.ts'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** What this is, how far the records reach, how they were made, and what stays on the device. */
export function AboutPage() {
  const words = useAboutWords()
  const release = useQuery(releaseQuery())
  const topics = useQuery(topicsQuery())
  useTitle(words.title)
  usePaperAhead()
  const failed = release.error ?? topics.error
  const info = release.data
  const report = reportUrl('')
  return (
    <div className={styles['scroller']}>
      <article className={styles['page']}>
        <h1>{words.title}</h1>
        <p className={styles['lead']}>{words.lead}</p>
        <nav aria-label={words.contents} className={styles['contents']}>
          <ul>
            {Object.entries(words.sections).map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {failed && (
          <Unreachable
            error={failed}
            retry={() => {
              void release.refetch()
              void topics.refetch()
            }}
          />
        )}
        <Section id="coverage">
          <Paragraphs texts={info ? words.coverage(info) : [words.loading]} />
        </Section>
        <Section id="collected">
          <Paragraphs texts={info ? words.collected(info.inferredDates) : [words.loading]} />
        </Section>
        <Section id="coded">
          <Paragraphs texts={info ? words.coded(info.withoutPosition) : [words.loading]} />
        </Section>
        <Section id="reading">
          <Reading />
        </Section>
        <Section id="gaps">
          <Paragraphs texts={words.gaps} />
        </Section>
        <Section id="codebook">
          <p>{words.codebook}</p>
          <Codebook topics={topics.data?.items ?? []} />
        </Section>
        <Section id="licence">
          <Paragraphs texts={words.licence} />
          <p className={styles['ways']}>
            <a href={LICENCE} target="_blank" rel="noreferrer">
              {words.licenceLink}
            </a>
          </p>
        </Section>
        <Section id="version">
          <p>
            {info ? words.version(info.release, info.recordsThrough, info.version) : words.loading}
          </p>
          {report !== undefined && (
            <p className={styles['ways']}>
              <a href={report}>{words.report}</a>
            </p>
          )}
        </Section>
        <Section id="device">
          <Paragraphs texts={words.device} />
          <Stored />
          <InstallButton note />
          <p className={styles['ways']}>
            <Link to={paths.changes} search={{ filter: {} }}>
              {words.changes}
            </Link>{' '}
            ·{' '}
            <Link
              to={paths.records}
              params={{ kind: recordKinds.stakeholder }}
              search={{ filter: {} }}
            >
              {words.records}
            </Link>
          </p>
          <p className={styles['ways']}>
            <Link to={paths.backup} search={{ filter: {} }}>
              {words.backup}
            </Link>
          </p>
          <EraseButton />
        </Section>
      </article>
    </div>
  )
}

function Section(props: { id: keyof AboutWords['sections']; children: ReactNode }) {
  const words = useAboutWords()
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{words.sections[props.id]}</h2>
      {props.children}
    </section>
  )
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>)
}
