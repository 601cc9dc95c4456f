import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { paths } from '#src/app/paths.ts'
import { articleQuery, recordQuery } from '#src/client/queries.ts'
import { mergeables } from '#src/contract/merging.ts'
import type { Mergeable } from '#src/contract/merging.ts'
import type { KeptKind, RecordDetail } from '#src/contract/recordLists.ts'
import type { ChangePage } from '#src/contract/changeLists.ts'
import { nameIn, nameOf } from '#src/domain/recordNames.ts'
import { TextTool } from '#src/shell/article/ArticleTools.tsx'
import { HistoryButton } from '#src/shell/history/HistoryButton.tsx'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { useKeptDraft } from '#src/shell/writing/useKeptDraft.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useTitle } from '#src/ui/useTitle.ts'
import { RecordEditor } from './RecordEditor.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { Uses } from './Uses.tsx'
import { parseRecordDraft, recordDraftKey } from './draftOf.ts'
import styles from './records.module.css'
import { useOptions } from './useOptions.ts'
import { baseOf } from './useRecordForm.ts'
import { useKeepingWords } from './words.ts'

/** A record that is there: what can be done with it, its form, and what names it. */
export function KeptRecordView(props: {
  kind: KeptKind
  detail: RecordDetail
  log: ChangePage
  onLeave: () => void
}) {
  const { kind, detail, log, onLeave } = props
  const { kept, mergedInto } = detail
  const { id } = kept.record
  const words = useKeepingWords()
  const w = useChangesWords()
  const { lang } = useLanguage()
  const name = nameOf(kept)
  const draftKey = recordDraftKey(kind, id)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  useTitle(nameIn(kept, lang))
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['quiet']}>
          {w.idOnly(w.entities[kind], id)}
          {mergedInto !== undefined && ` · ${words.merged(mergedInto)}`}
          {kept.entity === 'stakeholder' && kept.record.private && ` · ${words.private}`}
        </p>
        <h1 ref={head} tabIndex={-1}>
          {typeof name === 'string' ? name : <Localized text={name} />}
        </h1>
        <div className={styles['actions']}>
          {kept.entity === 'stakeholder' && (
            <Link to={paths.stakeholder} params={{ stakeholderId: id }} search={{ filter: {} }}>
              {words.profile}
            </Link>
          )}
          {kept.entity === 'article' && (
            <a href={kept.record.url} target="_blank" rel="noreferrer">
              {words.source}
            </a>
          )}
          {log.writable && mergedInto === undefined && isMergeable(kind) && (
            <Link
              to={paths.merge}
              params={{ kind, from: id, into: undefined }}
              search={{ filter: {} }}
            >
              {words.merge}
            </Link>
          )}
          {kept.entity === 'article' && (
            <ArticleText id={id} onDone={() => head.current?.focus({ preventScroll: true })} />
          )}
          <HistoryButton entity={kind} entityId={id} />
          {log.writable && (
            <RemoveButton
              key={detail.lastChange?.id}
              kind={kind}
              detail={detail}
              draftKey={draftKey}
              onRemoved={onLeave}
            />
          )}
        </div>
      </header>
      {log.writable ? (
        <Form {...props} draftKey={draftKey} focusHead={() => head.current?.focus()} />
      ) : (
        <p role="alert">{words.readOnly}</p>
      )}
      <section className={styles['below']} aria-labelledby="record-uses">
        <h2 id="record-uses">{words.uses.title}</h2>
        <Uses id={id} uses={detail.uses} />
      </section>
    </>
  )
}

const isMergeable = (kind: KeptKind): kind is Mergeable & KeptKind =>
  (mergeables as readonly KeptKind[]).includes(kind)

/** The button that holds a text of an article, or another one than is held. */
function ArticleText({ id, onDone }: { id: string; onDone: () => void }) {
  const { data } = useQuery(articleQuery(id))
  return data && <TextTool article={data.article} onDone={onDone} />
}

/** The form; after each saving it begins anew on the record as it is then. */
function Form(
  props: Parameters<typeof KeptRecordView>[0] & { draftKey: string; focusHead: () => void },
) {
  const { kind, detail, log, draftKey } = props
  const { id } = detail.kept.record
  const words = useKeepingWords()
  const { lang } = useLanguage()
  const queries = useQueryClient()
  const draft = useKeptDraft(draftKey, parseRecordDraft)
  const [saved, setSaved] = useState(0)
  const { options, error } = useOptions(kind)
  const current = useMemo(() => baseOf(detail), [detail])
  if (error && !options) return <p role="alert">{words.failed}</p>
  if (!options || draft === undefined) return <p>{words.loadingForm}</p>
  return (
    <section aria-label={words.edit[kind]}>
      <RecordEditor
        key={saved}
        kind={kind}
        draftKey={draftKey}
        current={current}
        draft={saved === 0 ? (draft ?? undefined) : undefined}
        options={options}
        first={log.of === 0}
        onDone={() => {
          const asked = recordQuery(id, { entity: kind, lang })
          const anew = () => {
            setSaved(saved + 1)
            props.focusHead()
          }
          queries.fetchQuery({ ...asked, staleTime: 0 }).then(anew, anew)
        }}
        onCancel={props.onLeave}
      />
    </section>
  )
}
