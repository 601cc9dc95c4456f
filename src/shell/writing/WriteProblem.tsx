import type { Problem, ProblemPlace } from '#src/contract/problem.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useRefusedWords } from './refusedWords.ts'
import { useEditWords } from './editWords.ts'
import styles from './form.module.css'

/**
 * Why something was not kept, that nothing typed is lost, and what to do. `stale` words the case
 * that the record was changed meanwhile, where a form can say more of it than the API; `words` are
 * for where nothing was typed.
 */
export function WriteProblem(props: {
  problem: Problem
  stale?: string
  words?: Record<'kept' | 'storage-full' | 'storage-denied' | 'bad-request' | 'other', string>
}) {
  const { problem, stale } = props
  const { m } = useLanguage()
  const words = useEditWords()
  const failed = props.words ?? words.failed
  const { code } = problem
  const remedy =
    code === 'storage-full' || code === 'storage-denied' || code === 'bad-request'
      ? failed[code]
      : failed.other
  return (
    <div role="alert" className={styles['told']}>
      {/* What was refused is said below, place by place. */}
      {code !== 'bad-request' && `${code === 'stale' && stale ? stale : m.shell.problem[code]} `}
      {failed.kept} {remedy}
      {code === 'bad-request' && (
        <ul>
          {problem.errors?.map((place) => (
            <Place key={place.path + place.message} place={place} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** One place that was refused; what no words are known for comes as the API says it. */
function Place({ place }: { place: ProblemPlace }) {
  const words = useEditWords()
  const told = useRefusedWords()(place)
  return told === undefined ? (
    <li lang="en">{words.pair(place.path, place.message)}</li>
  ) : (
    <li>{told}</li>
  )
}
