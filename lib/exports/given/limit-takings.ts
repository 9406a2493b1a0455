import 'server-only'
import type { User } from '@/lib/accounts/account'
import { formatSoon, secondsUntil } from '@/lib/forms/days/dates'
import { pageInLanguage } from '@/lib/platform/answers/page-in-language'
import { countUse } from '@/lib/platform/limits/rate-limit'
import { t } from '@/lib/words/t'

/** Every file of a whole family, twice. A workbook keeps others waiting while it is made. */
const limit = { name: 'take-data', points: 30, seconds: 10 * 60 }

/** Null while this account may take files; else a page that says from when on. */
export async function findTooManyTakings({ id }: Pick<User, 'id'>): Promise<Response | null> {
  const until = await countUse(limit, id)
  if (!until) return null
  const advice = t('Tải tiếp từ {time}. Tài khoản này vừa tải nhiều tệp.', {
    time: formatSoon(until),
  })
  return new Response(
    pageInLanguage(
      t('Chưa tải được lúc này'),
      `<p>${advice}</p><ul><li><a href="/ca-nhan">${t('Về Quản lý cá nhân')}</a></li></ul>`,
    ),
    {
      status: 429,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-store',
        'retry-after': secondsUntil(until),
      },
    },
  )
}
