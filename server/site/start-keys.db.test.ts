import { randomBytes } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { sealFile } from '@/lib/stored-files/sealed-file'
import { newReference } from '@/lib/registration/reference/new-reference'
import { openOnly, startSite, type Settings } from '@/server/fixtures/start'

const key = () => randomBytes(32).toString('base64')
const [a, b, c] = [key(), key(), key()]
const right = {
  FILES_KEY: a,
  CODES_KEY: key(),
  PAPER_KEYS: `first:${key()}`,
  CARD_KEYS: `first:${key()}`,
  NEXTAUTH_SECRET: key(),
}
const files = (ring: Settings) => {
  const { FILES_KEY: _, ...others } = right
  return { ...others, ...ring }
}

/** As if nobody had ever started, then once with the right keys. */
const startOnce = async () => {
  await pool.query('delete from "KeyProbe"; delete from "Declaration"')
  expect(await openOnly(right)).toMatchObject({ code: 0 })
}

describe('đã khởi động một lần', () => {
  // Who refuses leaves nothing behind, so one right start serves them all.
  beforeAll(startOnce)

  test.each<[string, Settings, string]>([
    ['khóa hỏng', { FILES_KEY: 'abc' }, 'FILES_KEY holds 2 bytes'],
    ['toàn số không', { FILES_KEY: Buffer.alloc(32).toString('base64') }, 'not made at random'],
    [
      'một byte lặp lại',
      { CODES_KEY: Buffer.alloc(32, 7).toString('base64') },
      'CODES_KEY was not',
    ],
    ['bí mật đăng nhập là một từ', { NEXTAUTH_SECRET: 'matkhau' }, 'NEXTAUTH_SECRET'],
    ['một khóa cho hai việc', { CODES_KEY: a }, 'CODES_KEY must be a key of its own'],
    ['khóa tệp cũng ký tờ khai', { PAPER_KEYS: `first:${a}` }, 'PAPER_KEYS must be keys of their'],
    ['khóa tệp cũng ký thẻ', { CARD_KEYS: `first:${a}` }, 'CARD_KEYS must be keys of their'],
    ['khóa tệp khác', { FILES_KEY: b }, 'Đặt lại đúng khóa “first”'],
    ['khóa tệp khác trong vòng', files({ FILES_KEYS: `first:${b}` }), 'Đặt lại đúng khóa “first”'],
    [
      'vòng thiếu khóa cũ',
      files({ FILES_KEYS: `2027:${b}` }),
      'Đặt lại khóa “first” vào FILES_KEYS',
    ],
    ['khóa cũ dưới tên khác', files({ FILES_KEYS: `old:${a}` }), 'Đặt lại khóa “first”'],
    ['khóa mã khác', { CODES_KEY: c }, 'Đặt lại đúng CODES_KEY'],
  ])(
    'cơ sở dữ liệu còn trống, đã từng khởi động, mà %s: không khởi động và nói vì sao',
    async (_, wrong, words) => {
      const { code, told } = await startSite({ ...(wrong.FILES_KEYS ? {} : right), ...wrong })
      expect(told).toContain(words)
      expect(code).toBe(1)
      for (const secret of Object.values(wrong))
        expect(told).not.toContain(secret.split(':').at(-1))
    },
  )

  test('mười một lần từ chối ấy không để lại gì: khóa đúng vẫn chạy, khóa mới chưa ai biết', async () => {
    expect(await openOnly(right)).toMatchObject({ code: 0 })
    const { rows } = await pool.query('select name from "KeyProbe" order by name')
    expect(rows.map(({ name }) => name)).toEqual(['CODES_KEY', 'FILES_KEYS:first'])
  })
})

describe('vừa khởi động lần đầu', () => {
  beforeEach(startOnce)

  test('FILES_KEYS thay cho FILES_KEY cũng chạy; khóa giữa mất thì không', async () => {
    const ring = (...keys: string[]) => files({ FILES_KEYS: keys.join() })
    expect(await openOnly(ring(`2027:${b}`, `first:${a}`))).toMatchObject({ code: 0 })
    expect(await openOnly(ring(`2028:${c}`, `2027:${b}`, `first:${a}`))).toMatchObject({ code: 0 })
    expect((await startSite(ring(`2028:${c}`, `first:${a}`))).told).toContain('Đặt lại khóa “2027”')
    expect((await startSite(ring(`2028:${c}`, `2027:${b}`))).told).toContain('Đặt lại khóa “first”')
    expect(await openOnly(ring(`2028:${c}`, `2027:${b}`, `first:${a}`))).toMatchObject({ code: 0 })
  })

  test('khởi động sai khóa rồi sửa lại thì chạy: khóa sai không để lại gì', async () => {
    expect((await startSite(files({ FILES_KEYS: `sai:${b}` }))).code).toBe(1)
    expect(await openOnly(right)).toMatchObject({ code: 0 })
  })

  test('cơ sở dữ liệu có tệp từ trước khi khóa được ghi nhận: khóa phải mở được tệp', async () => {
    await pool.query('delete from "KeyProbe"')
    await pool.query(`comment on table "_prisma_migrations" is null`)
    const id = crypto.randomUUID()
    const sealed = sealFile(Buffer.from('ảnh'), id, [
      { id: 'first', bytes: Buffer.from(a, 'base64') },
    ])
    await pool.query(
      `with d as (insert into "Declaration" (id, reference, "updatedAt") values (gen_random_uuid(), $1, now()) returning id)
     insert into "StoredFile" (id, "declarationId", kind, "mediaType", sealed, size) select $2, id, 'ID_FRONT', 'image/jpeg', $3, 3 from d`,
      [newReference(), id, sealed],
    )
    const { code, told } = await startSite({ ...right, FILES_KEY: b })
    expect(told).toContain('Đặt lại đúng FILES_KEY')
    expect(code).toBe(1)
    expect(await openOnly(right)).toMatchObject({ code: 0 })
  })
})
