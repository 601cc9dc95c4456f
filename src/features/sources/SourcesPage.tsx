import { articleViewOf } from '#src/contract/address.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { SubNav } from '#src/shell/SubNav.tsx'
import { ViewFrame } from '#src/shell/ViewFrame.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useArticleList, useArticleQuestion } from '#src/shell/useArticleList.ts'
import { AddArticleButton } from './AddArticleButton.tsx'
import { Coverage } from './Coverage.tsx'
import { Inbox } from './Inbox.tsx'
import { NoArticles } from './NoArticles.tsx'
import { Outlets } from './Outlets.tsx'
import { SourceTools } from './SourceTools.tsx'
import styles from './SourcesPage.module.css'
import { ArticlesTable } from './table/ArticlesTable.tsx'
import { useSourceWords } from './words.ts'

/** Where the statements come from: the articles, how far they are read, and their outlets. */
export function SourcesPage() {
  const words = useSourceWords()
  const { address } = useAddress()
  const outlets = articleViewOf(address) === 'outlets'
  const { data, error, isError, refetch } = useArticleList()
  const { sort: _sort, ...listed } = useArticleQuestion()
  return (
    <ViewFrame
      title={outlets ? words.views.outlets : words.title}
      scrollKey={`sources ${outlets} ${JSON.stringify(listed)}`}
    >
      <div className={styles['page']}>
        {/* What is done on this page stands at the end of this line. */}
        <div className={styles['head']}>
          <SubNav
            label={words.subViews}
            parts={[
              { name: words.views.articles, view: undefined },
              { name: words.views.outlets, view: 'outlets' },
            ]}
            now={outlets ? 'outlets' : undefined}
          />
          <AddArticleButton />
        </div>
        <Inbox />
        {isError && !data ? (
          <ListProblem title={words.problem} error={error} retry={() => void refetch()} />
        ) : (
          <>
            <Coverage page={data} />
            {outlets ? (
              <Outlets />
            ) : (
              <>
                <SourceTools page={data} />
                <ArticlesTable first={data} />
                {data?.total === 0 && <NoArticles page={data} />}
              </>
            )}
          </>
        )}
      </div>
    </ViewFrame>
  )
}
