import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { ReportedRow, SentCorrection } from '@/lib/corrections/correction'
import { readMissingMark } from '@/lib/corrections/report/missing-mark'
import { rightValues } from '@/lib/corrections/report/report-form'
import { subjectOf } from '@/lib/corrections/subjects'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

const DAY = /^\d\d\/\d\d\/\d{4}$/

/** As it was kept, but a day, which each language writes its own way. */
function shown(value: string | undefined) {
  if (!value) return '–'
  if (DAY.test(value)) return formatDay(value.split('/').reverse().join('-'))
  return (
    <Vietnamese>
      <Words>{value}</Words>
    </Vietnamese>
  )
}

type Props = { report: SentCorrection; now: { row: ReportedRow } | null }

/** Field by field what stood there, what was said to be right, and what stands there now. */
export function ReportedTable({ report, now }: Props) {
  const { subject, mark, typed, row } = report
  const { fields } = subjectOf(subject)
  const right = rightValues({ subject }, typed)
  const isMissing = readMissingMark(mark) !== null
  const names = Object.keys(fields).filter((name) => row[name] || right[name] || now?.row[name])
  const isThen = !isMissing
  const isNow = !isMissing && now !== null
  return (
    <>
      {!now && (
        <Notice title={t('Dòng này không còn trong dữ liệu hiện nay')}>
          <p>{t('Cơ quan BHXH đã gửi dữ liệu mới. Dòng này đã được thay hoặc bỏ đi.')}</p>
        </Notice>
      )}
      <DataTable
        caption={t('Điều đã báo')}
        hideCaption
        columns={[
          { header: t('Mục'), width: 'lg:w-32' },
          ...(isThen ? [{ header: t('Lúc báo ghi là') }] : []),
          { header: t('Đúng ra là') },
          ...(isNow ? [{ header: t('Hiện nay ghi là') }] : []),
        ]}
        rows={names.map((name) => ({
          key: name,
          cells: [
            t(fields[name]!.label),
            ...(isThen ? [shown(row[name])] : []),
            shown(right[name]),
            ...(isNow ? [shown(now.row[name])] : []),
          ],
        }))}
      />
    </>
  )
}
