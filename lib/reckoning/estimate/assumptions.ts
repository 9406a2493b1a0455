import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { yearOf } from '../exact/month'
import type { Worksheet } from '../sheet/worksheet'

/** What every look into the future takes to be so, said before anything is reckoned. */
export function assumeLawStays(sheet: Worksheet): void {
  sheet.assume(t('Đây là số ước tính. Cơ quan BHXH tính và quyết định theo hồ sơ khi nghỉ hưu.'))
  sheet.assume(
    t('Các mức và quy định của ngày {day} được giữ nguyên đến khi nghỉ hưu.', {
      day: formatDay(sheet.day),
    }),
  )
  assumePrices(sheet)
}

/** Coefficients of a year are published in its first months: until then those of the last known year serve. */
function assumePrices(sheet: Worksheet): void {
  const known = sheet.lastDayKnown('price-coefficient')
  if (known === null || known === sheet.day) return
  sheet.pricesDay = known
  sheet.assume(
    t('Chưa có hệ số trượt giá của năm {year}, nên dùng hệ số của năm {known}.', {
      year: yearOf(sheet.day),
      known: yearOf(known),
    }),
  )
}
