import 'server-only'
import type { Office } from '@/lib/offices/office'
import { formerProvinces } from '@/lib/places/former-places'
import { officeText } from '@/lib/look-ups/text-or-code'
import { PAGE_SIZE, type Found, type OfficeRow } from '@/lib/search/ranking/found'
import { searchOffices } from '@/lib/search/search-offices'
import { msg, t } from '@/lib/words/t'

const serving = msg('Phục vụ một nơi mang tên bạn tìm.')

/** `why`: it was found by something that its own name does not say. */
export type OfficesAskedFor = { title: string; offices: (Office & { why?: string })[] }

/**
 * What a search for the receiving office comes to, for the page and for the dialog over it: one order, one count, one reason. Those of
 * the province given as the address come first: of several of one name theirs is meant.
 */
export async function officesAskedFor(typed: string, province = ''): Promise<OfficesAskedFor> {
  const home = (await formerProvinces(province)).map(({ code }) => code)
  const found = await searchOffices({ ...officeText(typed), home, receivingOnly: true })
  const offices = found.rows.map((row) => ({ ...row, why: row.isServing ? t(serving) : undefined }))
  return { title: titleOf(found, typed), offices }
}

/** The twenty nearest are shown; a guess is called one. */
function titleOf({ rows, isGuess }: Found<OfficeRow>, typed: string): string {
  if (rows.length === 0) return t('Không thấy cơ quan nào có tên hoặc mã “{typed}”', { typed })
  if (isGuess) return t('Không thấy đúng “{typed}”. Gần giống nhất:', { typed })
  return rows.length < PAGE_SIZE
    ? t('Tìm thấy {count} cơ quan', { count: rows.length })
    : t('Tìm thấy nhiều cơ quan')
}
