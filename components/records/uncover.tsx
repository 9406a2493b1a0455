import type { OpenRecords } from '@/lib/records/open-records'
import { t } from '@/lib/words/t'

type Props = { records: Pick<OpenRecords, 'inFull' | 'mayUncover'>; href: string }

/** Shows covered numbers, or covers them again; `href` may already ask something else. Showing them is written down (lib/records/open-records.ts). */
export const Uncover = ({ records, href }: Props) =>
  records.mayUncover && (
    <a
      href={records.inFull ? href : `${href}${href.includes('?') ? '&' : '?'}hien=1`}
      className="inline-flex min-h-11 items-center print:hidden"
    >
      {records.inFull ? t('Che bớt số') : t('Hiện đầy đủ số')}
    </a>
  )
