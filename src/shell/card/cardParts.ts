/** What stands on a card, in the words of the page's language. */
import { permalink } from '#src/app/paths.ts'
import { answersOf, isOpen } from '#src/domain/asks.ts'
import { certainlyEarlier, daysBetween, orderUnknown } from '#src/domain/askDays.ts'
import { dateOf, summaryIn } from '#src/domain/citation.ts'
import { isPrintedInTranslation } from '#src/domain/printedLanguage.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { roleWords } from '#src/domain/roles.ts'
import { pick } from '#src/domain/text2.ts'
import type { card as cardWords } from '#src/i18n/en/card.ts'
import type { LanguageValue } from '#src/ui/language.tsx'
import type { Shared } from './shared.ts'
import { panelWords } from '../panel/panelWords.ts'

/** So many answers stand on a card; the link has all. */
const MOST_ANSWERS = 3

/** Words that may be too many: what stands around what is left of them when they are cut. */
export interface Words {
  text: string
  /** Puts what is left between its quotation marks; ours has none. */
  mark: (text: string) => string
  /** Says how much is left. */
  cut: (shown: number, of: number) => string
  language: string
}

export interface CardParts {
  /** What is asked for, in our words. */
  ask?: { tag: string; text: string } | undefined
  /** `Summary`, `As reported`; printed quotations need none. */
  tag?: string | undefined
  /** Printed words stand in the serif face, ours in the other. */
  printed: boolean
  words: Words
  translation?: { tag: string; words: Words } | undefined
  remark?: string | undefined
  speaker: string
  /** Role, whom it was said for, date, where it is printed: one line each. */
  about: readonly string[]
  /** Of whom, and what came of it. */
  answers: readonly string[]
  coded?: string | undefined
  link: string
}

function answerLines({ cited, refs, ask }: Shared, w: typeof cardWords, language: LanguageValue) {
  const { m, f, lang } = language
  const panel = panelWords[lang]
  const { statement, dateUsed } = cited
  if (!ask || !statement.ask) return []
  const nameOf = (id: string) => {
    const found = refs.stakeholder(id)
    return found ? pick(found.name, lang).text : id
  }
  const to = statement.addresseeIds.map(nameOf)
  const lines = to.length > 0 ? [`${w.of(f.list(to))}`] : []
  const answers = answersOf({ ...cited, seal: 'not-held' }, ask.answerOf)
  if (isOpen(answers)) {
    const waited = dateUsed && daysBetween(dateUsed.date, ask.recordsThrough)
    const until = f.date(ask.recordsThrough)
    const since =
      waited &&
      (waited.most <= 0
        ? panel.askedLast(until)
        : panel.askedBefore(Math.max(0, waited.least), waited.most, until))
    lines.push([panel.noAnswer, ...(since ? [since] : [])].join(' · '))
  }
  for (const { outcome, row, days } of answers.slice(0, MOST_ANSWERS)) {
    const result = m.records.outcome[outcome]
    const first = result.slice(0, 1).toLocaleUpperCase(lang) + result.slice(1)
    if (!row) {
      lines.push(w.answer(first, w.notAmong, ''))
      continue
    }
    const answered = row.dateUsed?.date
    const within = answered !== undefined && dateUsed && dateUsed.date.length < answered.length
    const after =
      days === undefined || certainlyEarlier(days)
        ? ''
        : orderUnknown(days)
          ? panel.orderUnknown(f.date(within ? dateUsed.date : (answered ?? '')))
          : days.most === 0
            ? panel.sameDay
            : panel.after(days.least, days.most)
    const { status, speakerId } = row.statement
    const when = [
      answered === undefined ? m.records.noDate : f.date(answered),
      after,
      status === 'accepted' ? '' : m.records.status[status],
    ].filter((part) => part !== '')
    lines.push(w.answer(first, nameOf(speakerId), when.join(' · ')))
  }
  const more = answers.length - MOST_ANSWERS
  return more > 0 ? [...lines, w.moreAnswers(more)] : lines
}

/** Puts together the card of a statement; with `ask`, that of what it asks for. */
export function cardParts(shared: Shared, w: typeof cardWords, language: LanguageValue): CardParts {
  const { m, f, lang } = language
  const panel = panelWords[lang]
  const { cited, refs, ask } = shared
  const { statement, dateUsed, articles } = cited
  const summary = statement.wording === 'summary'
  const speaker = refs.stakeholder(statement.speakerId)
  const { title, organization } = roleWords(cited, refs, lang)
  const behalf = statement.onBehalfOfIds.map((id) => {
    const found = refs.stakeholder(id)
    return found ? pick(found.name, lang).text : id
  })
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))]
  const foreign = statement.translation
  const translated =
    !summary && statement.language !== lang && foreign?.language === lang ? foreign : undefined
  const date = dateOf({
    statement,
    dateBasis: dateUsed?.basis,
    dateText: dateUsed ? f.date(dateUsed.date) : '',
    words: panel.citation,
  })
  const role = [title, organization].filter((part) => part !== undefined).join(', ')
  return {
    ask:
      ask && statement.ask ? { tag: w.asks, text: pick(statement.ask.text, lang).text } : undefined,
    tag: summary
      ? m.records.summaryTag
      : statement.kind === 'indirect'
        ? m.records.reportedTag
        : undefined,
    printed: !summary,
    words: {
      text: summary ? summaryIn(statement, lang) : statement.text,
      mark: summary ? (text) => text : (text) => quoted(text, statement.language),
      cut: w.cut,
      language: summary ? lang : statement.language,
    },
    translation: translated && {
      tag: m.records.translationTag,
      words: {
        text: translated.text,
        mark: (text) => text,
        cut: w.cutTranslation,
        language: translated.language,
      },
    },
    remark: isPrintedInTranslation(statement)
      ? m.records.originalNotHeld(f.language(statement.language))
      : undefined,
    speaker: speaker ? pick(speaker.name, lang).text : statement.speakerId,
    about: [
      role,
      behalf.length > 0 ? w.behalf(f.list(behalf)) : '',
      date,
      outlets.length === 0
        ? ''
        : statement.kind === 'verbatim'
          ? w.printedIn(f.list(outlets))
          : w.reportedIn(f.list(outlets)),
    ].filter((line) => line !== ''),
    answers: answerLines(shared, w, language),
    coded: ask && statement.ask ? w.coded : undefined,
    link: permalink(statement.id),
  }
}
