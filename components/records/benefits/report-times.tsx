import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import type { ReportTime } from '@/lib/benefits/told-details'
import { formatDay, formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

type Props = { reports: readonly ReportTime[]; today: string; isDrawn: boolean }

/** When somebody who draws unemployment money has to say that they look for work; what is due next stands above. */
export function ReportTimes({ reports, today, isDrawn }: Props) {
  if (reports.length === 0) return null
  const next = reports.find(({ to }) => to >= today)
  return (
    <section className="my-8">
      <h2 className="mb-3 text-2xl">{t('Lịch thông báo tìm việc')}</h2>
      {isDrawn && next && (
        <Notice tone="warning" title={t('Lần thông báo tiếp theo')}>
          <p>
            <Words>
              {t('Từ ngày {from}, chậm nhất ngày {to}.', {
                from: formatDay(next.from),
                to: formatDay(next.to),
              })}
            </Words>
          </p>
          <p>{t('Không thông báo thì việc chi tạm dừng.')}</p>
        </Notice>
      )}
      <DataTable
        caption={t('Lịch thông báo tìm việc')}
        hideCaption
        columns={[
          { header: t('Tháng hưởng') },
          { header: t('Từ ngày') },
          { header: t('Đến ngày') },
        ]}
        rows={reports.map(({ month, from, to }) => ({
          key: month,
          cells: [
            <Words key="month">{formatMonth(month)}</Words>,
            <Words key="from">{formatDay(from)}</Words>,
            <Words key="to">{formatDay(to)}</Words>,
          ],
        }))}
      />
    </section>
  )
}
