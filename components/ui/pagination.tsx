import { t } from '@/lib/words/t'
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
      aria-label={t('Các trang kết quả')}
      className="mb-7 flex flex-wrap items-center gap-4 text-base print:hidden"
    >
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className={buttonClasses('secondary')}>
          {t('Trang trước')}
        </a>
      )}
      <span>{t('Trang {page} trên {pages}', { page, pages })}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className={buttonClasses('secondary')}>
          {t('Trang sau')}
        </a>
      )}
    </nav>
  )
