import type { words } from '#src/i18n/en/stakeholders.ts'
import type { StakeholderDetail } from '#src/contract/stakeholders.ts'
import type { RefLookup } from '#src/shell/statementsTable/refLookup.ts'

export type SectionId = keyof (typeof words)['profile']['sections']

/** What each part of a profile is drawn from. */
export interface ProfilePart {
  detail: StakeholderDetail
  /** The records that the profile names. */
  refs: RefLookup
}
