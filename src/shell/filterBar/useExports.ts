import type { ExportAsked } from '#src/client/exports.ts'
import { statementSortOf } from '#src/contract/address.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress } from '../useAddress.ts'
import { useStakeholderList, useStakeholderQuestion } from '../useStakeholderList.ts'
import { useView } from '../useView.ts'

export type ExportId = 'excel' | 'data' | 'positions' | 'metadata' | 'json'

export interface Export {
  asked: ExportAsked
  /** How many rows of which table, in words. */
  rows: string
}

/**
 * What each entry of the export menu gives on the view of now; `others`: some of them give another
 * table than the statements.
 */
export function useExports(total: number | undefined): {
  exports: Record<ExportId, Export>
  others: boolean
} {
  const { m, lang } = useLanguage()
  const { address } = useAddress()
  const others = useView().view === 'stakeholders'
  const question = useStakeholderQuestion()
  const stakeholders = useStakeholderList({ enabled: others })
  const statementList = { filter: address.filter, sort: statementSortOf(address), lang }
  const statements = (asked: ExportAsked): Export => ({
    asked,
    rows: m.records.statements(total ?? 0),
  })
  const exports: Record<ExportId, Export> = {
    excel: statements({ endpoint: 'exportCsv', profile: 'excel', ...statementList }),
    data: statements({ endpoint: 'exportCsv', profile: 'data', ...statementList }),
    positions: statements({ endpoint: 'exportCsv', profile: 'positions', ...statementList }),
    metadata: statements({ endpoint: 'exportCsvMetadata', profile: 'data', ...statementList }),
    json: statements({ endpoint: 'exportJson', ...statementList }),
  }
  if (!others) return { exports, others }
  const rows = m.bar.export.stakeholders(stakeholders.data?.total ?? 0)
  const table = { ...question, profile: 'data' as const }
  return {
    exports: {
      ...exports,
      excel: { asked: { endpoint: 'exportStakeholdersCsv', ...table, profile: 'excel' }, rows },
      data: { asked: { endpoint: 'exportStakeholdersCsv', ...table }, rows },
      metadata: { asked: { endpoint: 'exportStakeholdersCsvMetadata', ...table }, rows },
    },
    others,
  }
}
