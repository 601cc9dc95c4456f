import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { recodePreviewQuery, topicsQuery } from '#src/client/queries.ts'
import { recodeStatements } from '#src/client/writes.ts'
import type { Topic } from '#src/contract/records.ts'
import { pick } from '#src/domain/text2.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress } from '../useAddress.ts'
import { useStatementList } from '../useStatementList.ts'
import { AboutChange } from '../writing/AboutChange.tsx'
import { WriteProblem } from '../writing/WriteProblem.tsx'
import { useAbout } from '../writing/useAbout.ts'
import { useWrite } from '../writing/useWrite.ts'
import { Preview } from './Preview.tsx'
import { RuleFields } from './RuleFields.tsx'
import styles from './recode.module.css'
import { useRecodeWords } from './recodeWords.ts'
import { emptyForm, ruleOf } from './ruleForm.ts'
import type { RuleForm } from './ruleForm.ts'

/** Milliseconds of rest after which what is typed is asked. */
const REST = 250

/** A value once it has stood still for a moment. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}

/** One rule for the positions of all filtered statements, seen before it is done. */
export function RecodeDialog({ onClose }: { onClose: () => void }) {
  const { m } = useLanguage()
  const words = useRecodeWords()
  const list = useStatementList()
  const topics = useQuery(topicsQuery())
  if (list.data && topics.data) {
    return <Recoding total={list.data.total} topics={topics.data.items} onClose={onClose} />
  }
  const retry = () => {
    void list.refetch()
    void topics.refetch()
  }
  return (
    <Dialog title={words.title} shape="wide" onClose={onClose}>
      {list.isError || topics.isError ? (
        <p role="alert">
          {words.notReady} <Button onClick={retry}>{m.shell.retry}</Button>
        </p>
      ) : (
        <p>{words.counting}</p>
      )}
    </Dialog>
  )
}

interface RecodingProps {
  total: number
  topics: readonly Topic[]
  onClose: () => void
}

function Recoding(props: RecodingProps) {
  const words = useRecodeWords()
  // Of the start: what was chosen stays, though another tab may take the last statement away.
  const [empty] = useState(props.total === 0)
  if (!empty) return <RecodeForm {...props} />
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <p>{words.nothing}</p>
    </Dialog>
  )
}

function RecodeForm({ total, topics, onClose }: RecodingProps) {
  const { lang, f } = useLanguage()
  const words = useRecodeWords()
  const { address } = useAddress()
  // The dialog keeps to the statements it was opened over.
  const [filter] = useState(address.filter)
  const queries = useQueryClient()
  const [asked] = filter.topic?.any ?? []
  const [form, setForm] = useState<RuleForm>({
    ...emptyForm,
    from: filter.topic?.any.length === 1 && asked !== undefined ? asked : '',
  })
  const made = useMemo(() => ruleOf(form), [form])
  const rule = useRested(made)
  const ready = typeof rule === 'object'
  const preview = useQuery({
    ...recodePreviewQuery(filter, ready ? rule : undefined),
    placeholderData: keepPreviousData,
  })
  const { about, sent, problem: fieldProblem, keepName } = useAbout()
  const { writing, problem, write } = useWrite()
  const faulty = fieldProblem('by') !== undefined || fieldProblem('why') !== undefined
  const told = ready && made === rule ? preview.data : undefined
  const waits =
    told === undefined || preview.isPlaceholderData || told.total === 0 || writing || faulty

  const apply = async () => {
    if (waits || !ready || !told) return
    const done = await write(async () => {
      try {
        return await recodeStatements(filter, { ...sent, rule, basis: told.basis })
      } catch (error) {
        // What changed meanwhile shows before another attempt.
        void queries.invalidateQueries({ queryKey: recodePreviewQuery(filter, rule).queryKey })
        throw error
      }
    })
    if (!done) return
    keepName()
    toast(words.done(done.total))
    onClose()
  }
  return (
    <Dialog
      title={words.title}
      shape="wide"
      onClose={onClose}
      footer={
        <div className={styles['foot']}>
          {problem && <WriteProblem problem={problem} stale={words.stale} />}
          <Button look="primary" aria-disabled={waits} onClick={() => void apply()}>
            {writing ? words.applying : words.apply}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      }
    >
      <p className={styles['lead']}>{words.lead(total)}</p>
      <RuleFields
        form={form}
        topics={topics
          .map(({ id, label }) => ({ id, name: pick(label, lang).text }))
          .sort((a, b) => f.compare(a.name, b.name))}
        onChange={(part) => setForm({ ...form, ...part })}
      />
      <section className={styles['preview']} aria-label={words.preview}>
        <h3>{words.preview}</h3>
        {rule === undefined ? (
          <p>{words.waiting}</p>
        ) : rule === 'same' ? (
          <p role="status">{words.same}</p>
        ) : preview.data ? (
          <Preview
            told={preview.data}
            newLabel={rule.kind === 'rename' ? pick(rule.label, lang).text : ''}
          />
        ) : preview.isError ? (
          <p role="alert">{words.failed}</p>
        ) : (
          <p>{words.loading}</p>
        )}
      </section>
      <AboutChange about={about} problem={fieldProblem} />
    </Dialog>
  )
}
