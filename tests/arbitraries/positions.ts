/** Questions of the positions, over the filters that a test draws. */
import fc from 'fast-check'
import type { StatementFilter } from '#src/contract/filter.ts'
import { changeVoices, columnOrders, rowKinds, rowOrders } from '#src/contract/viewChoices.ts'
import type { CellQuestion, ChangesQuestion, PositionsQuestion } from '#src/engine/question.ts'

const lang = fc.constantFrom('en' as const, 'fr' as const)

export const positionsQuestion = (
  filter: fc.Arbitrary<StatementFilter>,
): fc.Arbitrary<PositionsQuestion> =>
  fc.record({
    filter,
    rows: fc.constantFrom(...rowOrders),
    columns: fc.constantFrom(...columnOrders),
    lang,
  })

export const cellQuestion = (
  filter: fc.Arbitrary<StatementFilter>,
  ids: { of: readonly string[]; on: readonly string[] },
): fc.Arbitrary<CellQuestion> =>
  fc.record({
    filter,
    row: fc.constantFrom(...rowKinds),
    of: fc.constantFrom(...ids.of),
    on: fc.constantFrom(...ids.on),
  })

export const changesQuestion = (
  filter: fc.Arbitrary<StatementFilter>,
): fc.Arbitrary<ChangesQuestion> =>
  fc.record({ filter, voice: fc.constantFrom(...changeVoices), reversals: fc.boolean(), lang })
