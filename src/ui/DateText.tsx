import { useLanguage } from './language.tsx'

/** A partial date in words, as exact as it is known and no more. */
export function DateText(props: { date: string; width?: 'long' | 'short' }) {
  const { f } = useLanguage()
  return <time dateTime={props.date}>{f.date(props.date, props.width)}</time>
}
