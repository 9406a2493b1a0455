import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { inVietnamese, Vietnamese } from '@/components/ui/vietnamese'
import { correctionLabel, isStillOpen, type SentCorrection } from '@/lib/corrections/correction'
import { rightValues } from '@/lib/corrections/report/report-form'
import { subjectOf } from '@/lib/corrections/subjects'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

type Props = { report: SentCorrection; isJustSent: boolean }

/** What was reported, and what became of it. */
export function StandingReport({ report, isJustSent }: Props) {
  const { state, sentAt, stateSince, answer } = report
  return (
    <>
      {isStillOpen(state) ? (
        <Notice
          tone={isJustSent ? 'success' : 'info'}
          role={isJustSent ? 'status' : undefined}
          id={isJustSent ? 'xong' : undefined}
          title={t('Đã gửi báo sai ngày {day}, đang xem', { day: formatDay(sentAt) })}
        >
          <p>{t('Tình trạng: {state}.', { state: t(correctionLabel[state]) })}</p>
          <p>{t('Bạn nhận tin nhắn khi có câu trả lời. Câu trả lời đứng ở trang này.')}</p>
        </Notice>
      ) : (
        <Notice
          tone={state === 'CORRECTED' ? 'success' : 'info'}
          title={t('{state}, trả lời ngày {day}', {
            state: t(correctionLabel[state]),
            day: formatDay(stateSince),
          })}
        >
          <p className="wrap-anywhere whitespace-pre-line">
            <Vietnamese>{answer}</Vietnamese>
          </p>
        </Notice>
      )}
      <h2 className="mb-3 text-xl">{t('Bạn đã báo ngày {day}', { day: formatDay(sentAt) })}</h2>
      <SummaryList rows={rowsOf(report)} />
    </>
  )
}

function rowsOf({ subject, typed, row }: SentCorrection) {
  const { fields, reasons } = subjectOf(subject)
  const reason = reasons[typed.reason ?? '']
  const right = Object.entries(rightValues({ subject }, typed))
  return [
    ...(reason ? [{ label: t('Điều gì chưa đúng?'), value: t(reason.label) }] : []),
    ...right.map(([field, value]) => ({
      label: t(fields[field]!.label),
      value: row[field]
        ? t('Đang ghi: <vi>{now}</vi>. Đúng ra là: <vi>{right}</vi>.', {
            now: row[field],
            right: value,
            vi: inVietnamese,
          })
        : t('Đúng ra là: <vi>{right}</vi>.', { right: value, vi: inVietnamese }),
    })),
    ...(typed.note ? [{ label: t('Kể thêm'), value: <Vietnamese>{typed.note}</Vietnamese> }] : []),
  ]
}
