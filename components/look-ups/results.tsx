import type { ReactNode } from 'react'
import { Pagination } from '@/components/ui/pagination'
import { countWords } from '@/lib/look-ups/count-words'
import type { Query } from '@/lib/look-ups/queries'
import { RESULT_ANCHOR, resultHref } from '@/lib/look-ups/query-href'
import { PAGE_SIZE, type Found } from '@/lib/search/ranking/found'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { NoResult } from './no-result'

type Props = {
  id: CatalogueLookUpId
  noun: string
  query: Query
  inWords: string[]
  found: Found<unknown>
  /** The rows of this page. */
  children: ReactNode
}

/** What was found: how many, for which question, page by page. */
export function Results({ id, noun, query, inWords, found, children }: Props) {
  const pages = Math.max(1, Math.ceil(found.total / PAGE_SIZE))
  const pageHref = (page: number) => resultHref(id, { ...query, trang: page })
  const isBeyond = found.rows.length === 0 && found.total > 0
  if (found.total === 0)
    return (
      <>
        <h2 id={RESULT_ANCHOR} tabIndex={-1} className="text-2xl">
          Không tìm thấy {noun} nào
        </h2>
        <p className="mt-2 mb-4 text-ink-soft">{inWords.join(' · ')}</p>
        <Suggestion {...{ id, query, found }} />
        <NoResult {...{ id, noun, query }} />
      </>
    )
  return (
    <>
      <h2 id={RESULT_ANCHOR} tabIndex={-1} className="text-2xl">
        {found.isGuess
          ? `Không thấy đúng “${query.tim}”. Gần giống nhất:`
          : `Tìm thấy ${countWords(found)} ${noun}`}
      </h2>
      <p className="mt-2 mb-4 text-ink-soft">
        {[...inWords, pages > 1 && !isBeyond && `trang ${found.page} trên ${pages}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {found.readAs && <p className="mb-4">Đã tìm theo tên “{found.readAs}”.</p>}
      <Suggestion {...{ id, query, found }} />
      {isBeyond ? (
        <p className="mb-7">
          Chỉ xem được đến trang {pages}.{' '}
          <a href={pageHref(pages)} className="inline-block py-1.5">
            Về trang {pages}
          </a>
        </p>
      ) : (
        <>
          {children}
          <Pagination page={found.page} pages={pages} hrefOf={pageHref} />
        </>
      )}
    </>
  )
}

/** Asked, never done: what was typed stays the question. */
const Suggestion = ({ id, query, found }: Pick<Props, 'id' | 'query' | 'found'>) =>
  found.suggestion && (
    <p className="mb-4 print:hidden">
      Có phải bạn muốn tìm{' '}
      <a
        href={resultHref(id, { ...query, tim: found.suggestion, trang: 1 })}
        className="inline-block py-1.5 font-bold"
      >
        “{found.suggestion}”
      </a>
      ?
    </p>
  )
