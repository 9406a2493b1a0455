import { buttonClasses } from './button'

export type PaginationProps = {
  /** From 1. */
  page: number
  pages: number
  hrefOf: (page: number) => string
}

export const Pagination = ({ page, pages, hrefOf }: PaginationProps) =>
  pages <= 1 ? null : (
    <nav
      aria-label="Các trang kết quả"
      className="mb-7 flex flex-wrap items-center gap-4 text-base print:hidden"
    >
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className={buttonClasses('secondary')}>
          Trang trước
        </a>
      )}
      <span>
        Trang {page} trên {pages}
      </span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className={buttonClasses('secondary')}>
          Trang sau
        </a>
      )}
    </nav>
  )
