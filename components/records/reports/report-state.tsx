import { Notice } from '@/components/ui/notice'
import { inVietnamese, Vietnamese } from '@/components/ui/vietnamese'
import {
  dueOfWish,
  isStillOpen,
  labelOfState,
  type SentCorrection,
} from '@/lib/corrections/correction'
import type { WhoAnswers } from '@/lib/corrections/report/who-answers'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

type Props = {
  report: SentCorrection
  who: WhoAnswers
  done: string | null
  /** What was reported still stands there. */
  isSame: boolean
}

/** Whether it waits, for whom and how long, or what was answered. */
export function ReportState({ report, who, done, isSame }: Props) {
  const { state, stateSince, answer } = report
  const due = dueOfWish(report)
  const said = done ? <Notice tone="success" role="status" id="xong" title={done} /> : null
  if (isStillOpen(state))
    return (
      <>
        {said}
        <Notice title={t(labelOfState(report))}>
          {due ? <DueLine due={due} who={who} /> : <WhenAnswered who={who} />}
          <p>{t('Bạn nhận tin nhắn khi có câu trả lời. Câu trả lời đứng ở trang này.')}</p>
        </Notice>
      </>
    )
  if (state === 'WITHDRAWN')
    return (
      said ?? (
        <Notice title={t('Đã rút ngày {day}', { day: formatDay(stateSince) })}>
          <p>
            {due
              ? t('Cơ quan BHXH không xem yêu cầu này nữa.')
              : t('Cơ quan BHXH không xem báo sai này nữa.')}
          </p>
        </Notice>
      )
    )
  return (
    <Notice
      tone={state === 'CORRECTED' ? 'success' : 'info'}
      title={t('{state}, trả lời ngày {day}', {
        state: t(labelOfState(report)),
        day: formatDay(stateSince),
      })}
    >
      <p className="wrap-anywhere whitespace-pre-line">
        <Vietnamese>{answer}</Vietnamese>
      </p>
      {state === 'CORRECTED' && isSame && (
        <p>
          {t('Cổng vẫn ghi như lúc báo. Điều đã sửa hiện ở đây khi cơ quan BHXH gửi dữ liệu mới.')}
        </p>
      )}
      <p>{t('Nơi trả lời: <vi>{office}</vi>.', { office: who.office, vi: inVietnamese })}</p>
    </Notice>
  )
}

/** The law's day; one that has passed is told as such. */
const DueLine = ({ due, who }: { due: Date; who: WhoAnswers }) => (
  <>
    <p>{t('Nơi trả lời: <vi>{office}</vi>.', { office: who.office, vi: inVietnamese })}</p>
    <p>
      {due.getTime() < Date.now()
        ? t('Đã quá hạn trả lời, ngày {day}. Hãy gọi tổng đài.', { day: formatDay(due) })
        : t('Hạn trả lời: ngày {day}.', { day: formatDay(due) })}
    </p>
  </>
)

/** The office, and the usual time where enough was answered lately to tell one. */
export const WhenAnswered = ({ who: { office, time } }: { who: WhoAnswers }) => (
  <>
    <p>{t('Nơi trả lời: <vi>{office}</vi>.', { office, vi: inVietnamese })}</p>
    <p>
      {time
        ? t('Trong 90 ngày qua, nơi này thường trả lời trong {days} ngày làm việc.', {
            days: Math.max(1, time.mostly),
          })
        : t('Nơi này trả lời chưa đủ nhiều báo sai để nói thường mất bao lâu.')}
    </p>
  </>
)
