import { formatDay } from '@/lib/forms/days/dates'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import { stepOn } from '@/lib/reckoning/sheet/step-on'
import { t } from '@/lib/words/t'
import type { FiveYears } from './count-five-years'
import type { Gap } from './gaps'

/** How the date came about, as anybody can follow it with a calendar. */
export function explainFiveYears(of: FiveYears): ExplainedStep[] {
  const { since, counted, full, gaps, broken, years } = of
  return [
    ...(broken ? [stepOn(brokenWords(broken), broken.row)] : []),
    stepOn(t('Lần tham gia liên tục này bắt đầu'), null, { result: formatDay(since) }),
    ...gaps.map((gap) => stepOn(keptWords(gap), gap.row)),
    ...(gaps.length > 0
      ? [stepOn(t('Ngày gián đoạn ngắn vẫn được cổng tính vào 5 năm.'), null, { doubts: [ours()] })]
      : []),
    stepOn(t('Đủ 5 năm liên tục'), years, {
      formula: t('{day} + {years} năm', { day: formatDay(since), years: Number(years.amount) }),
      result: formatDay(counted),
      gives: counted === full ? 'full' : null,
    }),
    ...(counted === full
      ? []
      : [
          stepOn(t('Trước ngày này luật chưa có quyền lợi ấy, nên tính từ'), null, {
            result: formatDay(full),
            gives: 'full',
          }),
        ]),
  ]
}

const ours = () => t('Văn bản không nói rõ điều này. Cơ quan BHXH có thể tính khác vài ngày.')

const timesOf = ({ first, last, days, row }: Gap) => ({
  first: formatDay(first),
  last: formatDay(last),
  days,
  most: Number(row.amount),
})

const keptWords = (gap: Gap): string =>
  gap.row.member === 'months-most'
    ? t(
        'Gián đoạn {days} ngày, từ {first} đến {last}, không quá {most} tháng: vẫn là liên tục.',
        timesOf(gap),
      )
    : t(
        'Gián đoạn {days} ngày, từ {first} đến {last}, dưới {most} ngày: vẫn là liên tục.',
        timesOf(gap),
      )

const brokenWords = (gap: Gap): string =>
  gap.row.member === 'months-most'
    ? t(
        'Gián đoạn {days} ngày, từ {first} đến {last}, quá {most} tháng: tính lại từ đầu.',
        timesOf(gap),
      )
    : t(
        'Gián đoạn {days} ngày, từ {first} đến {last}, từ {most} ngày trở lên: tính lại từ đầu.',
        timesOf(gap),
      )
