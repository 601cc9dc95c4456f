import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { paths, topicAnchor } from '#src/app/paths.ts'
import { changesQuery, mergePreviewQuery } from '#src/client/queries.ts'
import { mergeRecords } from '#src/client/writes.ts'
import type { Mergeable, MergeableRecord, Merged } from '#src/contract/merging.ts'
import { pick } from '#src/domain/text2.ts'
import { HeadingContext } from '#src/shell/writing/FormHeading.ts'
import { AboutChange } from '#src/shell/writing/AboutChange.tsx'
import { WriteProblem } from '#src/shell/writing/WriteProblem.tsx'
import { useAbout } from '#src/shell/writing/useAbout.ts'
import { useWrite } from '#src/shell/writing/useWrite.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './merging.module.css'
import { labelOf } from './recordName.ts'
import { useMergingWords } from './words.ts'

/** Who merges and why, and the button that does it; then the page of the record that stays. */
export function MergeForm(props: {
  kind: Mergeable
  from: MergeableRecord
  into: MergeableRecord
  told: Merged
}) {
  const { kind, from, into, told } = props
  const { lang } = useLanguage()
  const words = useMergingWords()
  const queries = useQueryClient()
  const router = useRouter()
  const { writing, problem, write } = useWrite()
  const { about, sent, problem: fieldProblem, keepName } = useAbout()
  const log = useQuery(changesQuery({ limit: 1 })).data
  const faulty = fieldProblem('by') !== undefined || fieldProblem('why') !== undefined

  /** Opens the record that stays. */
  const goThere = () => {
    const { id } = into
    if (kind === 'stakeholder') {
      void router.navigate({
        to: paths.stakeholder,
        params: { stakeholderId: id },
        search: { filter: {} },
      })
    } else if (kind === 'topic') {
      void router.navigate({ to: paths.about, search: { filter: {} }, hash: topicAnchor(id) })
    } else {
      const filter = { group: { any: [id], none: [] } }
      void router.navigate({ to: paths.stakeholders, search: { filter } })
    }
  }
  const merge = async () => {
    if (faulty) return
    const done = await write(async () => {
      try {
        return await mergeRecords(kind, from.id, {
          ...sent,
          into: into.id,
          expected: told.expected,
        })
      } catch (error) {
        // What changed meanwhile shows before another attempt.
        void queries.invalidateQueries({
          queryKey: mergePreviewQuery(kind, from.id, into.id).queryKey,
        })
        throw error
      }
    })
    if (!done) return
    keepName()
    const [a, b] = [from, into].map((each) => pick(labelOf(each), lang).text)
    toast(words.merged(a ?? from.id, b ?? into.id))
    goThere()
  }
  if (log && !log.writable) return <p className={styles['refused']}>{words.readOnly}</p>
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void merge()
      }}
    >
      <HeadingContext value="h2">
        <AboutChange about={about} problem={fieldProblem} />
      </HeadingContext>
      {problem && <WriteProblem problem={problem} stale={words.stale} />}
      <p>
        <Button look="primary" type="submit" aria-disabled={writing || faulty}>
          {writing ? words.merging : words.merge}
        </Button>
      </p>
    </form>
  )
}
