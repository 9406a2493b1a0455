import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { db, pool } from './db'
import { describeFault } from './describe-fault'

const PHONE = '+84999000345'

const account = { kind: 'CITIZEN', login: PHONE, fullName: 'Lò Thị Mẩy' } as const
const twice = async (work: () => Promise<unknown>) => [await work(), await work()]
const insert = `INSERT INTO "Account" (id, kind, login, "fullName") VALUES (gen_random_uuid(), 'CITIZEN', $1, 'Lò Thị Mẩy')`

const faults: [string, () => Promise<unknown>, RegExp[]][] = [
  [
    'trùng khóa, hỏi thẳng',
    () => twice(() => pool.query(insert, [PHONE])),
    [/^error 23505: /, /Account_login_key/],
  ],
  [
    'trùng khóa, qua Prisma',
    () => twice(() => db.account.create({ data: account })),
    [/^PrismaClientKnownRequestError P2002\/23505: /, /Account_login_key/],
  ],
  [
    'trùng khóa, câu SQL qua Prisma',
    () => twice(() => db.$executeRawUnsafe(insert, PHONE)),
    [/P2010\/23505/, /Account_login_key/],
  ],
  ['giá trị sai kiểu, hỏi thẳng', () => pool.query('SELECT $1::uuid', [PHONE]), [/22P02/, /uuid/]],
  [
    'giá trị sai kiểu, qua Prisma',
    () => db.account.findFirst({ where: { id: PHONE } }),
    [/P2007\/22P02/, /Account/],
  ],
  [
    'câu hỏi viết sai',
    () => db.account.findFirst({ where: { phones: PHONE } as never }),
    [/^PrismaClientValidationError: /, /phones/],
  ],
]

test.each(faults)(
  '%s: người trực đọc được lỗi gì và ở đâu, không đọc được của ai',
  async (...row) => {
    const [, work, told] = row
    const fault: unknown = await work().then(
      () => null,
      (thrown) => thrown,
    )
    const wrapped = inspect(new Error('trang hỏng', { cause: fault }), { depth: 9 })
    for (const printed of [inspect(fault), wrapped.split('[cause]: ')[1]!, describeFault(fault)]) {
      for (const word of told) expect(printed).toMatch(word)
      expect(printed).toContain('describe-fault.db.test.ts')
      expect(printed).not.toMatch(/999000345|Lò Thị Mẩy/)
    }
  },
)

test('lỗi khác in nguyên dấu vết của nó', () => {
  const fault = new RangeError('quá dài')
  expect(describeFault(fault)).toBe(fault.stack)
  expect(describeFault('chữ bị ném ra')).toBe('string')
})
