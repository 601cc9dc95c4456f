import { network as en } from '#src/i18n/en/network.ts'
import { network as fr } from '#src/i18n/fr/network.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of the networks, which come with them. */
export const useNetworkWords = () => useWords({ en, fr })

export type NetworkWords = typeof en
