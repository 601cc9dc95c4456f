import type { Control } from '#src/shell/writing/Field.tsx'
import type { NewStakeholder, ReviewParty } from '#src/contract/reviews.ts'
import { fold } from '#src/contract/tokens.ts'
import { Combobox } from '#src/ui/Combobox.tsx'
import type { PersonChoice } from './reviewContext.ts'
import { useReview } from './reviewContext.ts'
import { useReviewWords } from './words.ts'

/** So many stand in the list at once. */
const SHOWN = 8
const NEW = 'new:'

/** Those whose names hold what was typed: first where a name begins with it, then a word of one. */
export function peopleFound(people: readonly PersonChoice[], typed: string): PersonChoice[] {
  const wanted = fold(typed).trim()
  if (wanted === '') return [...people]
  const rank = ({ folded }: PersonChoice) => {
    if (folded.some((name) => name.startsWith(wanted))) return 0
    if (folded.some((name) => name.includes(` ${wanted}`))) return 1
    return folded.some((name) => name.includes(wanted)) ? 2 : 3
  }
  return people
    .map((person) => ({ person, at: rank(person) }))
    .filter(({ at }) => at < 3)
    .toSorted((a, b) => a.at - b.at)
    .map(({ person }) => person)
}

/** Chooses someone: of the records, of those to be added, or someone new. */
export function PartyPicker(props: {
  control: Control
  label: string
  value: string
  without: readonly ReviewParty[]
  newStakeholders: readonly NewStakeholder[]
  onChoose: (party: ReviewParty) => void
}) {
  const words = useReviewWords()
  const { people, dispatch, now, openStakeholder } = useReview()
  const { newStakeholders, without, onChoose } = props
  const find = (typed: string) => {
    const own = newStakeholders.map(({ key, name }): PersonChoice => ({
      id: NEW + key,
      name,
      also: words.combo.isNew,
      folded: [fold(name)],
    }))
    const taken = new Set(
      without.map(({ stakeholderId, newKey }) => stakeholderId ?? NEW + (newKey ?? '')),
    )
    const found = peopleFound([...own, ...people], typed).filter(({ id }) => !taken.has(id))
    return {
      options: found.slice(0, SHOWN).map(({ id, name, also }) => ({ id, name, note: also })),
      more: Math.max(0, found.length - SHOWN),
    }
  }
  return (
    <Combobox
      control={props.control}
      label={props.label}
      value={props.value}
      placeholder={words.combo.choose}
      find={find}
      words={words.combo}
      onChoose={(id) => {
        if (id.startsWith(NEW)) {
          const key = id.slice(NEW.length)
          const own = newStakeholders.find((each) => each.key === key)
          onChoose({ name: own?.name ?? '', newKey: key })
        } else {
          const person = people.find((each) => each.id === id)
          onChoose({ name: person?.name ?? id, stakeholderId: id })
        }
      }}
      create={{
        label: words.combo.new,
        onCreate: (name) => {
          const stakeholder = newStakeholder(name, now().newStakeholders)
          dispatch({ do: 'stakeholder', stakeholder })
          onChoose({ name, newKey: stakeholder.key })
          openStakeholder(stakeholder.key)
        },
      }}
    />
  )
}

/** Someone to be added, of whom no more than the name is known. */
export function newStakeholder(name: string, others: readonly NewStakeholder[]): NewStakeholder {
  const taken = new Set(others.map(({ key }) => key))
  let number = 1
  while (taken.has(`n${number}`)) number += 1
  return { key: `n${number}`, name, kind: 'person', group: '' }
}
