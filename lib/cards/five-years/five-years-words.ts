import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
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

/** Where the two dates differ, which one counts, and why ours may be the poorer. */
export function agreementWords(agreement: Agreement): string[] {
  if (agreement === 'same') return [t('Hai ngày này khớp nhau.')]
  if (agreement === 'fileEarlier')
    return [t('Hai ngày khác nhau. Cổng có thể thiếu những năm trước.'), counts()]
  if (agreement === 'fileLater')
    return [
      t('Hai ngày khác nhau. Cơ quan BHXH có thể biết một lần gián đoạn mà cổng không thấy.'),
      counts(),
    ]
  return []
}

const counts = (): string =>
  t(
    'Khi thanh toán, ngày của cơ quan BHXH được dùng. Nếu thấy chưa đúng, hãy nhấn “Báo sai” ở thẻ này.',
  )
