import { useRouter } from '@tanstack/react-router'
import type { Address } from '#src/contract/address.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import { toast } from '#src/stores/toasts.ts'
import { pushUndo } from '#src/stores/undo.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { filterText } from './filterBar/chips.ts'
import { focusHead } from './focusHead.ts'
import { useAddress } from './useAddress.ts'

/** Takes all filters away and remembers how to bring them back. */
export function useClearFilters(labels: StatementPage['labels']): () => void {
  const { m, f } = useLanguage()
  const { address, setFilter } = useAddress()
  const router = useRouter()
  return () => {
    const { filter } = address
    pushUndo({
      what: 'filters-cleared',
      description: filterText(filter, labels, m, f),
      run: () => {
        const search = { ...(router.latestLocation.search as Address), filter }
        void router.navigate({ to: '.', search })
      },
    })
    setFilter({})
    // What was pressed goes with the filters; a dialog keeps the focus and gives it back.
    if (!document.querySelector('dialog[open]')) focusHead()
    toast(m.bar.cleared)
  }
}
