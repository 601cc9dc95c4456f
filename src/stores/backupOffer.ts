/** So many changes without a backup, and one is offered. */
export const OFFER_AFTER = 20
