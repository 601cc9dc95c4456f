import { useEffect, useState } from 'react'
import { card as en } from '#src/i18n/en/card.ts'
import { card as fr } from '#src/i18n/fr/card.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { permalink } from '#src/app/paths.ts'
import { ShareLinkButton } from '../share/ShareLinkButton.tsx'
import { citationOf } from '../panel/cited.ts'
import { pngOf } from '../picture/png.ts'
import { saveFile } from '../saveFile.ts'
import styles from './ShareDialog.module.css'
import type { Shared } from './shared.ts'
import { cardParts } from './cardParts.ts'
import { makeCard } from './makeCard.ts'

interface Card {
  svg: Blob
  png: Blob
  url: string
}

/** The card, drawn for as long as the dialog is open. */
function useCard(shared: Shared, citation: string) {
  const language = useLanguage()
  const words = useWords({ en, fr })
  const [card, setCard] = useState<Card>()
  const [failed, setFailed] = useState(false)
  // It is drawn of what was there when the dialog opened.
  const [parts] = useState(() => cardParts(shared, words, language))
  useEffect(() => {
    let closed = false
    let url: string | undefined
    const draw = async () => {
      const svg = await makeCard(parts, citation)
      const png = await pngOf(svg, 1)
      if (closed) return
      url = URL.createObjectURL(png)
      setCard({ svg, png, url })
    }
    draw().catch(() => setFailed(true))
    return () => {
      closed = true
      if (url !== undefined) URL.revokeObjectURL(url)
    }
  }, [parts, citation])
  return { card, failed }
}

/** What this browser can do with a picture. */
function abilities(file: File) {
  const canShare = typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })
  const canCopy = typeof ClipboardItem === 'function' && 'write' in (navigator.clipboard ?? {})
  return { canShare, canCopy }
}

/** The card of a statement or ask, to be saved, copied or shared. */
export function ShareDialog({ onClose, ...shared }: Shared & { onClose: () => void }) {
  const language = useLanguage()
  const words = useWords({ en, fr })
  const citation = citationOf(shared.cited, shared.refs, language)
  const { card, failed } = useCard(shared, citation)
  const { statement } = shared.cited
  const kind = shared.ask && statement.ask ? 'ask' : 'statement'
  return (
    <Dialog title={words.title[kind]} onClose={onClose}>
      <p className={styles['lead']}>{words.lead}</p>
      {failed && <p role="alert">{words.failed}</p>}
      {!failed && !card && (
        <p className={styles['waiting']} role="status">
          {words.drawing}
        </p>
      )}
      {card && (
        <>
          <img className={styles['card']} src={card.url} alt={citation} />
          <Actions
            card={card}
            link={permalink(statement.id)}
            onlyHere={shared.onlyHere}
            text={() => citationOf(shared.cited, shared.refs, language, { linked: false })}
            name={`parley-${kind === 'ask' ? 'ask-' : ''}${statement.id}`}
            citation={citation}
          />
        </>
      )}
    </Dialog>
  )
}

function Actions(props: {
  card: Card
  name: string
  citation: string
  link: string
  onlyHere: boolean | undefined
  text: () => string
}) {
  const { card, name, citation } = props
  const words = useWords({ en, fr })
  const [problem, setProblem] = useState<string>()
  const file = new File([card.png], `${name}.png`, { type: 'image/png' })
  const { canShare, canCopy } = abilities(file)
  const save = (blob: Blob, fileName: string) => {
    saveFile(blob, fileName)
    toast(words.done(fileName))
  }
  const copy = async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': card.png })])
      setProblem(undefined)
      toast(words.copied)
    } catch {
      setProblem(words.copyFailed)
    }
  }
  const share = async () => {
    try {
      await navigator.share({ files: [file], text: citation })
      setProblem(undefined)
    } catch (error) {
      // Who changes their mind has seen no error.
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        setProblem(words.shareFailed)
      }
    }
  }
  return (
    <>
      <div className={styles['actions']}>
        {canShare && (
          <Button look="primary" onClick={() => void share()}>
            {words.share}
          </Button>
        )}
        <Button look={canShare ? 'plain' : 'primary'} onClick={() => save(card.png, `${name}.png`)}>
          {words.download.png}
        </Button>
        {canCopy && <Button onClick={() => void copy()}>{words.copy}</Button>}
        {/* The sheet for the picture is enough where there is one. */}
        {!canShare && (
          <ShareLinkButton link={props.link} text={props.text} onlyHere={props.onlyHere} />
        )}
        <Button onClick={() => save(card.svg, `${name}.svg`)}>{words.download.svg}</Button>
      </div>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </>
  )
}
