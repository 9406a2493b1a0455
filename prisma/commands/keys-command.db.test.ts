import { createHash, randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sealFile, unsealFile } from '@/lib/stored-files/sealed-file'
import { db, pool } from '@/lib/platform/database/db'
import { env } from '@/lib/platform/env'
import { keySchema, ringSchema, type Ring } from '@/lib/platform/key-ring'
import { findKeyRefusal, probesOf } from '@/lib/platform/seal/key-probe'
import { keyIdOf } from '@/lib/platform/seal/seal'
import { sealBytes } from '@/lib/platform/seal/sealed-bytes'
import { newReference } from '@/lib/registration/reference/new-reference'
import { runCommand } from '@/prisma/fixtures/operator-terminal'

const key = (word: string) => createHash('sha256').update(word).digest('base64')
const old = env.KEYS
const newer = `2027:${key('newer, only for tests')}`
const both = { FILES_KEYS: newer }
const ringOf = (text: string) => ringSchema.parse(text) as Ring

type Settings = Record<string, string>
const keysCommand = (args: string[], settings?: Settings) => runCommand('keys', args, settings)

/** The same without the second that its process takes: settings are read anew. */
async function keysHere(args: string[], settings: Settings = {}) {
  vi.resetModules()
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  const { runKeysCommand } = await import('@/lib/keys/keys-command')
  const { exitCode, lines } = await runKeysCommand(args, `operator:${userInfo().username}`)
  vi.unstubAllEnvs()
  const told = lines.join('\n')
  return { code: exitCode, out: exitCode === 0 ? told : '', err: exitCode === 0 ? '' : told }
}

async function keep(sealed: (id: string) => Uint8Array): Promise<string> {
  const id = randomUUID()
  await pool.query(
    `with d as (insert into "Declaration" (id, reference, "updatedAt") values (gen_random_uuid(), $1, now()) returning id)
     insert into "StoredFile" (id, "declarationId", kind, "mediaType", sealed, size) select $2, id, 'ID_FRONT', 'image/jpeg', $3, 3 from d`,
    [newReference(), id, sealed(id)],
  )
  return id
}
const keepMany = (count: number) =>
  Promise.all(Array.from({ length: count }, () => keep((id) => sealFile(Buffer.from(id), id))))
/** As before keys had names. */
const keepUnnamed = () =>
  keep((id) => sealBytes(Buffer.from(id), old[0].bytes, [Buffer.alloc(0), id]))
const sealedOf = async (id: string) =>
  (await db.storedFile.findUniqueOrThrow({ where: { id }, select: { sealed: true } })).sealed
const probes = () => db.keyProbe.findMany()
const note = (keys: Ring) =>
  db.keyProbe.createMany({
    data: probesOf({ ...env, KEYS: keys }).all.map(({ name, probe }) => ({
      name,
      probe: new Uint8Array(probe),
    })),
    skipDuplicates: true,
  })

beforeEach(() => note(old))
afterEach(() => pool.query('delete from "Declaration"; delete from "KeyProbe"'))

test('new: một khóa mới, đọc được ngay trong FILES_KEYS, lần nào cũng khác', async () => {
  const [one, two] = [await keysCommand(['new'], both), await keysCommand(['new'], both)]
  expect(one.code).toBe(0)
  const [line] = one.out.split('\n')
  expect(ringOf(`${line},${newer}`)).toHaveLength(2)
  expect(two.out.split('\n')[0]).not.toBe(line)
  expect(one.out).not.toContain(key('newer, only for tests'))
})

test('rekey: mọi tệp sang khóa mới, kể cả tệp từ trước khi khóa có tên; khóa cũ bỏ được', async () => {
  const ids = [...(await keepMany(45)), await keepUnnamed(), await keepUnnamed()]
  await note(ringOf(newer))
  const before = await keysHere(['check'], both)
  expect(before.out).toMatch(/^2027: 0 tệp.*đang niêm phong$/m)
  expect(before.out).toMatch(/^first: 45 tệp.*chỉ để mở$/m)
  expect(before.out).toMatch(/^\(chưa có tên\): 2 tệp/m)
  // Taking the old key away now would stop the start.
  expect(findKeyRefusal(await probes(), probesOf({ ...env, KEYS: ringOf(newer) }).all)).toContain(
    '“first”',
  )

  expect(await keysCommand(['rekey'], both)).toMatchObject({ code: 0 })
  for (const id of ids) {
    expect(keyIdOf(await sealedOf(id))).toBe('2027')
    expect(unsealFile(await sealedOf(id), id, ringOf(newer)).toString()).toBe(id)
  }
  expect((await keysHere(['check'], both)).out).toMatch(/^2027: 47 tệp, 1 dấu ký/m)
  expect(findKeyRefusal(await probes(), probesOf({ ...env, KEYS: ringOf(newer) }).all)).toBeNull()
  const [entry] = await db.journalEntry.findMany({ where: { stream: 'keys' } })
  expect(entry).toMatchObject({
    act: 'rekey',
    actor: `operator:${userInfo().username}`,
    details: { key: '2027', done: 47, shut: 0 },
  })
})

test('rekey bị ngắt, hay thiếu một khóa: phần đã xong giữ nguyên, chạy lại thì xong nốt', async () => {
  await keepMany(25)
  const lost = { id: 'lost', bytes: keySchema.parse(key('lost, only for tests')) }
  const shut = await keep((id) => sealFile(Buffer.from(id), id, [lost]))
  const first = await keysHere(['rekey'], both)
  expect(first).toMatchObject({ code: 1, out: '' })
  expect(first.err).toContain('1 tệp chưa mở được')
  expect(first.err).toContain(shut)
  expect(await keysHere(['check'], both)).toMatchObject({ code: 1 })
  expect((await probes()).map(({ name }) => name)).toContain('FILES_KEYS:first')

  const found = { FILES_KEYS: `${newer},lost:${key('lost, only for tests')}` }
  expect((await keysHere(['rekey'], found)).out).toContain('Đã niêm phong lại 1 tệp')
  expect(await keysHere(['check'], both)).toMatchObject({ code: 0 })
})

test('rekey --codes: nhận CODES_KEY mới, và ghi vào nhật ký', async () => {
  const settings = { CODES_KEY: key('codes, newer, only for tests') }
  expect((await keysHere(['check'], settings)).err).toContain('Đặt lại đúng CODES_KEY')
  expect(await keysHere(['rekey', '--codes'], settings)).toMatchObject({ code: 0 })
  expect(await keysHere(['check'], settings)).toMatchObject({ code: 0 })
  expect((await keysHere(['check'])).code).toBe(1)
})

// What is not understood: commands-misread.db.test.ts.
test('không nói làm gì thì được chỉ cách dùng; thiết lập sai thì nói thiết lập nào', async () => {
  expect(await keysCommand([])).toMatchObject({ code: 0 })
  const wrong = await keysCommand(['check'], { FILES_KEYS: 'abc' })
  expect(wrong).toMatchObject({ code: 1, out: '' })
  expect(wrong.err).toContain('FILES_KEYS')
})
