import type { OpenRecords } from '@/lib/records/open-records'
import { t } from '@/lib/words/t'

type Props = { records: Pick<OpenRecords, 'inFull' | 'mayUncover'>; href: string }

/** Shows covered numbers, or covers them again; `href` may already ask something else. Showing them is written down (lib/records/open-records.ts). */
export const Uncover = ({ records, href }: Props) =>
  records.mayUncover && (
    <span className="print:hidden">
      {records.inFull && <ShownInFull />}
      <a
        href={records.inFull ? href : `${href}${href.includes('?') ? '&' : '?'}hien=1`}
        className="inline-flex min-h-11 items-center"
      >
        {records.inFull ? t('Che bớt số') : t('Hiện đầy đủ số')}
      </a>
    </span>
  )

/** What was pressed has happened: the page opens here anew, so that it is heard, and seen by who enlarges a part of the screen. */
export const ShownInFull = () => (
  <span role="status" tabIndex={-1} autoFocus className="mr-4 font-bold print:hidden">
    {t('Đang hiện đầy đủ.')}
  </span>
)
