import { useId } from 'react'
import type { NewStakeholder, ReviewItem, ReviewParty } from '#src/contract/reviews.ts'
import { isResolved } from '#src/domain/review/faults.ts'
import { Field } from '#src/shell/writing/Field.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './ItemCard.module.css'
import { PartyPicker, newStakeholder } from './PartyPicker.tsx'
import { useReview } from './reviewContext.ts'
import { useReviewWords } from './words.ts'

interface Props {
  item: ReviewItem
  newStakeholders: readonly NewStakeholder[]
}

/** Offers to add a name that no stakeholder has. */
function Unknown(props: {
  party: ReviewParty
  newStakeholders: readonly NewStakeholder[]
  onAdd: (party: ReviewParty) => void
}) {
  const words = useReviewWords()
  const { dispatch, openStakeholder } = useReview()
  const { party, newStakeholders } = props
  return (
    <p className={styles['unknown']}>
      {words.notKnown(party.name)}{' '}
      <Button
        onClick={() => {
          const known = newStakeholders.find(({ name }) => name === party.name)
          const stakeholder = known ?? newStakeholder(party.name, newStakeholders)
          if (!known) dispatch({ do: 'stakeholder', stakeholder })
          props.onAdd({ ...party, newKey: stakeholder.key })
          openStakeholder(stakeholder.key)
        }}
      >
        {words.addAs(party.name)}
      </Button>
    </p>
  )
}

/** Who said it. */
export function SpeakerField({ item, newStakeholders }: Props) {
  const words = useReviewWords()
  const { dispatch, nameOf, openStakeholder } = useReview()
  const { speaker, id } = item
  const put = (party: ReviewParty) => dispatch({ do: 'set', id, fields: { speaker: party } })
  const own = newStakeholders.find(({ key }) => key === speaker?.newKey)
  return (
    <div data-field="speaker" className={styles['wide']}>
      <Field label={words.fields.speaker}>
        {(control) => (
          <PartyPicker
            control={control}
            label={words.fields.speaker}
            value={isResolved(speaker) ? (nameOf(speaker) ?? '') : ''}
            without={[]}
            newStakeholders={newStakeholders}
            onChoose={put}
          />
        )}
      </Field>
      {speaker && !isResolved(speaker) && (
        <Unknown party={speaker} newStakeholders={newStakeholders} onAdd={put} />
      )}
      {own && (
        <Button look="quiet" onClick={() => openStakeholder(own.key)}>
          {words.newStakeholder.of(own.name)}
        </Button>
      )}
    </div>
  )
}

/** Several: those named, each to be taken out, and one more to add. */
export function PartiesField({
  item,
  newStakeholders,
  at,
}: Props & { at: 'onBehalfOf' | 'addressees' }) {
  const words = useReviewWords()
  const { dispatch, nameOf } = useReview()
  const label = useId()
  const parties = item[at]
  const put = (next: ReviewParty[]) =>
    dispatch({
      do: 'set',
      id: item.id,
      fields: at === 'addressees' ? { addressees: next } : { onBehalfOf: next },
    })
  return (
    <div role="group" aria-labelledby={label} className={styles['several']} data-field={at}>
      <span id={label} className={styles['label']}>
        {words.fields[at]}
      </span>
      {parties.length > 0 && (
        <ul>
          {parties.map((party, n) => (
            <li key={`${party.stakeholderId ?? party.newKey ?? party.name}`}>
              <span>{nameOf(party)}</span>
              <Button
                icon
                look="quiet"
                aria-label={words.remove(nameOf(party) ?? '')}
                title={words.remove(nameOf(party) ?? '')}
                onClick={(event) => {
                  const group = event.currentTarget.closest('[role="group"]')
                  put(parties.filter((_each, other) => other !== n))
                  // The button is about to go; the focus stays near.
                  group?.querySelector('input')?.focus()
                }}
              >
                ✕
              </Button>
              {!isResolved(party) && (
                <Unknown
                  party={party}
                  newStakeholders={newStakeholders}
                  onAdd={(added) => put(parties.map((each, other) => (other === n ? added : each)))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <PartyPicker
        control={{ id: `${label}-add`, 'aria-invalid': false, 'aria-describedby': undefined }}
        label={words.fields[at]}
        value=""
        without={parties}
        newStakeholders={newStakeholders}
        onChoose={(party) => put([...parties, party])}
      />
    </div>
  )
}
