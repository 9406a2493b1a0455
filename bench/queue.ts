import { hashPassword } from '@/lib/accounts/hash-password'
import { db, pool } from '@/lib/platform/db'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { postForm } from './site'

const OFFICE = '089'
const CASES = 10_000
const officer = { login: 'DO001', password: 'mot-mat-khau-chi-de-do' }

/** Ten thousand cases of one office, in every status that needs no decision. */
export async function prepareQueue(): Promise<void> {
  await pool.query(
    `INSERT INTO "Declaration" (id, reference, status, "formVersion", typed, answers, "officeCode", "bhxhCode",
       "idNumber", phone, "fullName", "searchText", "submittedAt", "statusSince", "dueOn")
     SELECT gen_random_uuid(), 'D' || lpad(n::text, 7, '0'),
       (ARRAY['RECORDED', 'AWAITING_PAPER', 'UNDER_REVIEW', 'RETURNED', 'AWAITING_APPROVAL', 'WITHDRAWN'])[1 + n % 6]::"DeclarationStatus",
       1, $1, $1, $2, lpad(n::text, 10, '0'), lpad(n::text, 12, '0'), '+84912345678', 'Lò Thị Mẩy', 'lo thi may',
       now() - n * interval '5 minutes', now() - n * interval '4 minutes', current_date + n % 15
     FROM generate_series(1, $3::int) n`,
    [JSON.stringify(aTypedDraft()), OFFICE, CASES],
  )
  // What the server's own housekeeping would have done by the next day.
  await pool.query('ANALYZE "Declaration"')
}

/** The cookie of an officer who checks cases of that office. */
export async function signInOfficer(): Promise<string> {
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
  const { cookies } = await postForm('/can-bo/dang-nhap/vao', new URLSearchParams(officer), {})
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}
