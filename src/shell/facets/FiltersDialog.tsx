import { useDeferredValue } from 'react'
import type { StatementPage } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { Facets } from './Facets.tsx'

/** The facets on a phone: a sheet over the list, with the count of what it will show. */
export function FiltersDialog(props: {
  page: StatementPage | undefined
  filter: StatementFilter
  onChange: (filter: StatementFilter) => void
  onClear: () => void
  onClose: () => void
}) {
  const { m } = useLanguage()
  // The sheet opens first; its hundreds of values come the moment after.
  const page = useDeferredValue(props.page, undefined)
  const set = Object.keys(props.filter).length > 0
  return (
    <Dialog
      title={m.shell.filters.dialog}
      shape="sheet"
      onClose={props.onClose}
      footer={
        <>
          <Button look="primary" onClick={props.onClose}>
            {props.page ? m.shell.filters.show(props.page.total) : m.shell.counting}
          </Button>
          {set && <Button onClick={props.onClear}>{m.shell.filters.clear}</Button>}
        </>
      }
    >
      <Facets page={page} filter={props.filter} onChange={props.onChange} />
    </Dialog>
  )
}
