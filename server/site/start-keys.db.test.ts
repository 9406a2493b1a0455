import { randomBytes } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { wholeSettings } from '@/lib/platform/settings-schema'
import { sealFile } from '@/lib/stored-files/sealed-file'
import { newReference } from '@/lib/registration/reference/new-reference'
import { openOnly, startSite, type Settings } from '@/server/fixtures/start'
import { noteKeys, refuseOtherKeys } from './check-keys.mjs'
import { checkSettings } from './check-settings.mjs'

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

/** What a start asks of its settings and keys, in its order, without the seconds that its process takes; null when all is well. */
async function refusalOf(settings: Settings): Promise<string | null> {
  const url = process.env.DATABASE_URL!
  const whole = { DATABASE_URL: url, NODE_ENV: 'production', ...settings }
  try {
    const env = await checkSettings(async () => ({ env: wholeSettings.parse(whole) }))
    await refuseOtherKeys(url, env)
    await noteKeys(url, env)
    return null
  } catch (fault) {
    return (fault as Error).message
  }
}

/** As if nobody had ever started, then once with the right keys. */
const startOnce = async () => {
  await pool.query('delete from "KeyProbe"; delete from "Declaration"')
  expect(await refusalOf(right)).toBeNull()
}

const wrongKeys: [what: string, Settings, words: string][] = [
  ['khóa hỏng', { FILES_KEY: 'abc' }, 'FILES_KEY holds 2 bytes'],
  ['toàn số không', { FILES_KEY: Buffer.alloc(32).toString('base64') }, 'not made at random'],
  ['một byte lặp lại', { CODES_KEY: Buffer.alloc(32, 7).toString('base64') }, 'CODES_KEY was not'],
  ['bí mật đăng nhập là một từ', { NEXTAUTH_SECRET: 'matkhau' }, 'NEXTAUTH_SECRET'],
  ['một khóa cho hai việc', { CODES_KEY: a }, 'CODES_KEY must be a key of its own'],
  ['khóa tệp cũng ký tờ khai', { PAPER_KEYS: `first:${a}` }, 'PAPER_KEYS must be keys of their'],
  ['khóa tệp cũng ký thẻ', { CARD_KEYS: `first:${a}` }, 'CARD_KEYS must be keys of their'],
  ['khóa tệp khác', { FILES_KEY: b }, 'Đặt lại đúng khóa “first”'],
  ['khóa tệp khác trong vòng', files({ FILES_KEYS: `first:${b}` }), 'Đặt lại đúng khóa “first”'],
  ['vòng thiếu khóa cũ', files({ FILES_KEYS: `2027:${b}` }), 'Đặt lại khóa “first” vào FILES_KEYS'],
  ['khóa cũ dưới tên khác', files({ FILES_KEYS: `old:${a}` }), 'Đặt lại khóa “first”'],
  ['khóa mã khác', { CODES_KEY: c }, 'Đặt lại đúng CODES_KEY'],
]
const settingsOf = (wrong: Settings) => ({ ...(wrong.FILES_KEYS ? {} : right), ...wrong })
const secretsOf = (wrong: Settings) => Object.values(wrong).map((one) => one.split(':').at(-1)!)

describe('đã khởi động một lần', () => {
  // Who refuses leaves nothing behind, so one right start serves them all.
  beforeAll(startOnce)

  test.each(wrongKeys)(
    'cơ sở dữ liệu còn trống, đã từng khởi động, mà %s: không khởi động và nói vì sao',
    async (_, wrong, words) => {
      const told = await refusalOf(settingsOf(wrong))
      expect(told).toContain(words)
      for (const secret of secretsOf(wrong)) expect(told).not.toContain(secret)
    },
  )

  test.each(wrongKeys.filter(([what]) => ['khóa hỏng', 'khóa tệp khác'].includes(what)))(
    'npm start với %s: dừng với mã lỗi và lời ấy, không để lộ khóa',
    async (_, wrong, words) => {
      const { code, told } = await startSite(settingsOf(wrong))
      expect(told).toContain(words)
      expect(code).toBe(1)
      for (const secret of secretsOf(wrong)) expect(told).not.toContain(secret)
    },
  )

  test('những lần từ chối ấy không để lại gì: khóa đúng vẫn chạy, khóa mới chưa ai biết', async () => {
    expect(await refusalOf(right)).toBeNull()
    const { rows } = await pool.query('select name from "KeyProbe" order by name')
    expect(rows.map(({ name }) => name)).toEqual(['CODES_KEY', 'FILES_KEYS:first'])
  })
})

describe('vừa khởi động lần đầu', () => {
  beforeEach(startOnce)

  test('FILES_KEYS thay cho FILES_KEY cũng chạy; khóa giữa mất thì không', async () => {
    const ring = (...keys: string[]) => files({ FILES_KEYS: keys.join() })
    expect(await refusalOf(ring(`2027:${b}`, `first:${a}`))).toBeNull()
    expect(await refusalOf(ring(`2028:${c}`, `2027:${b}`, `first:${a}`))).toBeNull()
    expect(await refusalOf(ring(`2028:${c}`, `first:${a}`))).toContain('Đặt lại khóa “2027”')
    expect(await refusalOf(ring(`2028:${c}`, `2027:${b}`))).toContain('Đặt lại khóa “first”')
    expect(await refusalOf(ring(`2028:${c}`, `2027:${b}`, `first:${a}`))).toBeNull()
  })

  test('khởi động sai khóa rồi sửa lại thì chạy: khóa sai không để lại gì', async () => {
    expect((await startSite(files({ FILES_KEYS: `sai:${b}` }))).code).toBe(1)
    expect(await refusalOf(right)).toBeNull()
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
