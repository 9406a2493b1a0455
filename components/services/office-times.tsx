import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields/text-field'
import { Vietnamese } from '@/components/ui/vietnamese'
import { formatDay } from '@/lib/forms/days/dates'
import type { ShownTime, ShownTimes } from '@/lib/times/find-times'
import { ENOUGH_CASES, TOLD_DAYS } from '@/lib/times/office-times'
import { t } from '@/lib/words/t'

type Props = { action: string; typed: string; times: ShownTimes }

/** How long offices take today, by the journal and never by a guess. */
export const OfficeTimes = ({ action, typed, times }: Props) => (
  <section className="mt-8">
    <h2 className="mb-2 text-2xl">{t('Mỗi cơ quan hiện mất bao lâu')}</h2>
    <p className="mb-4 max-w-prose text-ink-soft">
      {t(
        'Tính từ nhật ký của cổng trong {days} ngày qua: từ khi nhận tờ khai đã ký đến khi có kết quả, kể cả thời gian chờ bổ sung. Đây không phải lời hứa.',
        { days: TOLD_DAYS },
      )}
    </p>
    <form method="get" action={action} className="mb-4 max-w-prose">
      <TextField name="co-quan" label={t('Tên cơ quan BHXH')} value={typed} required={false} />
      <Button look="secondary">{t('Xem cơ quan này')}</Button>
    </form>
    {times.offices.length === 0 ? <Nothing typed={typed} /> : <List times={times} />}
    {times.reckonedOn && (
      <p className="mt-3 text-base text-ink-soft">
        {t('Tính lại mỗi ngày, lần cuối {day}.', { day: formatDay(times.reckonedOn) })}
      </p>
    )}
  </section>
)

const Nothing = ({ typed }: { typed: string }) => (
  <p role="status">
    {typed
      ? t('Không có cơ quan nào tên như vậy. Xem lại tên, hoặc nhập ngắn hơn.')
      : t('Chưa cơ quan nào có đủ {count} hồ sơ để nói con số.', { count: ENOUGH_CASES })}
  </p>
)

const List = ({ times: { offices, isCut } }: { times: ShownTimes }) => (
  <>
    <ul className="space-y-2">
      {offices.map((one) => (
        <li key={one.officeCode} className="border-b border-line pb-2">
          <strong>
            <Vietnamese>{one.name}</Vietnamese>
          </strong>
          <span className="block">{timeWords(one)}</span>
        </li>
      ))}
    </ul>
    {isCut && <p className="mt-3">{t('Còn cơ quan khác. Nhập tên dài hơn để thấy.')}</p>}
  </>
)

function timeWords({ time }: ShownTime): string {
  if (!time) return t('Chưa đủ {count} hồ sơ để nói con số.', { count: ENOUGH_CASES })
  return t(
    'Một nửa số hồ sơ xong trong {median} ngày làm việc, chín phần mười trong {mostly} ngày ({cases} hồ sơ).',
    time,
  )
}
