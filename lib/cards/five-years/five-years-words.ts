import { formatDay } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'
import type { Agreement } from './compare-with-file'
import type { FiveYears } from './count-five-years'

/** What we come to ourselves, called what it is: an estimate. */
export function ownWords({ full, state, since, away }: FiveYears): string {
  const day = formatDay(full)
  if (state === 'full') return t('Cổng ước tính từ thẻ và các tháng đã đóng: đủ từ {day}.', { day })
  if (state === 'counting')
    return t('Cổng ước tính từ thẻ và các tháng đã đóng: sẽ đủ vào {day}, nếu không gián đoạn.', {
      day,
    })
  if (!away) return ''
  const from = formatDay(away.since)
  const last = formatDay(away.returnBy)
  if (state === 'paused')
    return t('Không có BHYT từ {from}. Tham gia lại chậm nhất ngày {last} thì vẫn liên tục.', {
      from,
      last,
    })
  return t(
    'Không có BHYT từ {from}, nên lần liên tục từ {since} đã đứt. Khi tham gia lại, tính từ đầu.',
    {
      from,
      since: formatDay(since),
    },
  )
}

/** Where the two dates differ, which one counts, and why ours may be the poorer; what to press, for whoever may. */
export function agreementWords(agreement: Agreement, mayReport: boolean): string[] {
  if (agreement === 'same') return [t('Hai ngày này khớp nhau.')]
  const why = whyDifferent[agreement as keyof typeof whyDifferent]
  if (!why) return []
  const counts = t('Khi thanh toán, ngày của cơ quan BHXH được dùng.')
  const toPress = t('Nếu thấy chưa đúng, hãy nhấn “Báo sai” ở thẻ này.')
  return [t(why), mayReport ? `${counts} ${toPress}` : counts]
}

const whyDifferent = {
  fileEarlier: msg('Hai ngày khác nhau. Cổng có thể thiếu những năm trước.'),
  fileLater: msg(
    'Hai ngày khác nhau. Cơ quan BHXH có thể biết một lần gián đoạn mà cổng không thấy.',
  ),
} as const
