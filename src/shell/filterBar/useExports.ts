import type { ExportAsked } from '#src/client/exports.ts'
import { statementSortOf } from '#src/contract/address.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useExportWords } from './exportWords.ts'
import { useAddress } from '../useAddress.ts'
import { useArticleList, useArticleQuestion } from '../useArticleList.ts'
import { useAskList, useAskQuestion } from '../useAskList.ts'
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
  const { view } = useView()
  const voices = view === 'asks' && address.view === 'voices'
  const asks = view === 'asks' && !voices
  const stakeholderQuestion = useStakeholderQuestion()
  const stakeholders = useStakeholderList({ enabled: view === 'stakeholders' })
  const askQuestion = useAskQuestion()
  const askList = useAskList({ enabled: asks })
  const articleQuestion = useArticleQuestion()
  const articles = useArticleList({ enabled: view === 'sources' })
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
  const words = useExportWords()
  /** The three entries that give the table of the view. */
  const withTable = (
    rows: string,
    fileOf: (kind: 'excel' | 'data' | 'metadata') => ExportAsked,
  ) => ({
    exports: {
      ...exports,
      excel: { asked: fileOf('excel'), rows },
      data: { asked: fileOf('data'), rows },
      metadata: { asked: fileOf('metadata'), rows },
    },
    others: true,
  })
  const profile = (kind: 'excel' | 'data' | 'metadata') => (kind === 'excel' ? 'excel' : 'data')
  if (view === 'stakeholders') {
    return withTable(words.stakeholders(stakeholders.data?.total ?? 0), (kind) => ({
      endpoint: kind === 'metadata' ? 'exportStakeholdersCsvMetadata' : 'exportStakeholdersCsv',
      ...stakeholderQuestion,
      profile: profile(kind),
    }))
  }
  if (asks) {
    return withTable(words.asks(askList.data?.total ?? 0), (kind) => ({
      endpoint: kind === 'metadata' ? 'exportAsksCsvMetadata' : 'exportAsksCsv',
      ...askQuestion,
      profile: profile(kind),
    }))
  }
  if (view === 'sources') {
    return withTable(words.articles(articles.data?.total ?? 0), (kind) => ({
      endpoint: kind === 'metadata' ? 'exportArticlesCsvMetadata' : 'exportArticlesCsv',
      ...articleQuestion,
      profile: profile(kind),
    }))
  }
  if (voices) {
    return withTable(words.voices, (kind) => ({
      endpoint: kind === 'metadata' ? 'exportVoicesCsvMetadata' : 'exportVoicesCsv',
      filter: address.filter,
      lang,
      profile: profile(kind),
    }))
  }
  return { exports, others: false }
}
