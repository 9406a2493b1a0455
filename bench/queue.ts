import { hashPassword } from '@/lib/accounts/passwords/hash-password'
import { db, pool } from '@/lib/platform/database/db'
import { foldTally } from '@/lib/queues/tally/watch-tally'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { alternate, warm } from './alternate'
import { loadPage } from './load'
import { figuresOf } from './pages'
import type { Figure } from './report'
import { bareUrl, postForm, siteUrl } from './site'

const OFFICE = '089'
const CASES = 10_000
/** A sixth of the cases stands in it, 25 on a page. */
const DEEP = 60
const SHARE = 0.6
const DEEP_SHARE = 0.67
const officer = { login: 'DO001', password: 'mot-mat-khau-chi-de-do' }

/** The queue where an officer begins: at its head, near its end, and with ten times as many cases. */
export async function measureQueue(): Promise<Figure[]> {
  await addCases(1, CASES)
  const cookie = await signInOfficer()
  const page = (number: number) => () =>
    loadPage(`${siteUrl}/can-bo?hang-doi=can-xu-ly&trang=${number}`, { cookie })
  const contestants = {
    bare: () => loadPage(`${bareUrl}/moi-lan`),
    first: page(1),
    deep: page(DEEP),
  }
  await warm(contestants)
  const { bare, first, deep } = await alternate(contestants)
  await addCases(CASES + 1, 10 * CASES)
  const many = await alternate({ bare: contestants.bare, first: page(1), deep: page(10 * DEEP) })
  return [
    ...figuresOf('Hàng đợi, 10.000 hồ sơ', first, bare, SHARE),
    ...figuresOf('  trang gần cuối, cạnh trang đầu', deep, first, DEEP_SHARE),
    ...figuresOf('Hàng đợi, 100.000 hồ sơ', many.first, many.bare, SHARE),
    ...figuresOf('  trang gần cuối, cạnh trang đầu', many.deep, many.first, DEEP_SHARE),
  ]
}

/** Cases of one office, in every status that needs no decision. */
async function addCases(first: number, last: number): Promise<void> {
  await pool.query(
    `INSERT INTO "Declaration" (id, reference, status, typed, answers, "officeCode", "bhxhCode",
       "idNumber", phone, "fullName", "searchText", "submittedAt", "statusSince", "dueOn")
     SELECT gen_random_uuid(), 'D' || lpad(n::text, 7, '0'),
       (ARRAY['RECORDED', 'AWAITING_PAPER', 'UNDER_REVIEW', 'RETURNED', 'AWAITING_APPROVAL', 'WITHDRAWN'])[1 + n % 6]::"DeclarationStatus",
       $1, $1, $2, lpad(n::text, 10, '0'), lpad(n::text, 12, '0'), '+84912345678', 'Lò Thị Mẩy', 'lo thi may',
       now() - n * interval '5 minutes', now() - n * interval '4 minutes', current_date + n % 15
     FROM generate_series($3::int, $4::int) n`,
    [JSON.stringify(aTypedDraft()), OFFICE, first, last],
  )
  // What the server's own housekeeping would have done by the next day.
  await foldTally()
  await pool.query('VACUUM (ANALYZE) "Declaration", "CaseTally"')
}

/** The cookie of an officer who checks cases of that office. */
async function signInOfficer(): Promise<string> {
  await db.account.create({
    data: {
      kind: 'OFFICER',
      login: officer.login,
      fullName: 'Trần Bảo Châu',
      officeCode: OFFICE,
      roles: ['CHECKER'],
      passwordHash: await hashPassword(officer.password),
    },
  })
  const { cookies } = await postForm('/can-bo/dang-nhap', new URLSearchParams(officer), {})
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}
