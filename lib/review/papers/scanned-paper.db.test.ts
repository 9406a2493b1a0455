import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { POST as postPicture } from '@/app/(officer)/can-bo/tiep-nhan/anh/route'
import { GET as reception, POST as find } from '@/app/(officer)/can-bo/tiep-nhan/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { fromDigits, toDigits } from '@/lib/paper-code/digits'
import { wordsInPdf } from '@/lib/paper-code/pictures-in-pdf'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { canInspect } from '@/lib/pdf/fixtures/inspect-pdf'
import { scannedHead } from '@/lib/registration/printed/fixtures/stained'
import { findNewestFileId, readStoredFile } from '@/lib/stored-files/open-stored-file'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { jar } from '../fixtures/browser'
import { formOf, goalOf, signIn } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
let sent: PlayedCase
let form: Buffer
let scanned: string
beforeAll(async () => {
  scene = await openScene()
  sent = await scene.aCase({ stage: 'sent' })
  const id = await findNewestFileId(sent.id, 'FORM')
  form = (await readStoredFile({ id: id!, declarationId: sent.id }))!
  scanned = `http://localhost:3000${wordsInPdf(form)}`
})
beforeEach(() => jar.clear())

const scan = (ma: string) => goalOf(find(formOf({ ma }), undefined))
const page = (address: string) => drawn(reception, address)
const asReceiver = () => signIn(scene.officers.TN089)
const changeAnswers = async (path: string[], value: string) => {
  const json = JSON.stringify(value)
  await db.$executeRaw`UPDATE "Declaration" SET answers = jsonb_set(answers, ${path}, ${json}::jsonb) WHERE id = ${sent.id}::uuid`
}

test('quét mã trên tờ khai: hồ sơ mở trong 2 giây, mọi mục giống, lần xem vào nhật ký', async () => {
  await asReceiver()
  const started = performance.now()
  const goal = await scan(scanned)
  const words = readOn(await page(goal))
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(words).toContain('Mọi mục trên giấy giống hồ sơ.')
  expect(words).toContain(sent.person.fullName)
  expect((await listEntries(`declaration:${sent.id}`)).at(-1)).toMatchObject({
    act: 'view-paper-code',
    actor: `account:${scene.officers.TN089.id}`,
    details: { differing: 0 },
  })
})

test('địa chỉ không mang dữ liệu của ai, và chỉ cơ quan ấy đọc được', async () => {
  await asReceiver()
  const goal = await scan(scanned)
  expect(goal.length).toBeLessThan(2_000)
  expect(goal).not.toContain(scanned.split('#')[1]!.slice(0, 60))
  jar.clear()
  await signIn(scene.officers.TN001)
  const words = readOn(await page(goal))
  expect(words).not.toContain(sent.person.fullName)
  expect(words).not.toContain('Tờ giấy in ngày')
})

test('bộ gõ tiếng Việt hay bàn phím lạ làm hỏng chữ quanh mã thì vẫn mở được', async () => {
  await asReceiver()
  const typed = `hthtps://lôcálhost:3000/giấy#${scanned.split('#')[1]}`
  expect(readOn(await page(await scan(typed)))).toContain('Mọi mục trên giấy giống hồ sơ.')
})

test('hồ sơ đã khác tờ giấy: nói mục nào, trên giấy là gì, trong hồ sơ là gì', async () => {
  await asReceiver()
  const before = await db.declaration.findUniqueOrThrow({ where: { id: sent.id } })
  const { contact, photos } = before.answers as Record<string, Record<string, string>>
  await changeAnswers(['contact', 'phone'], '+84987654321')
  await changeAnswers(['photos', 'back'], photos!.front!)
  try {
    const html = await page(await scan(scanned))
    const words = readOn(html).replace(/\s+/g, ' ')
    expect(words).toContain('Tờ giấy khác hồ sơ ở 2 mục')
    // Told sign by sign, what differs in marks of its own.
    const solid = words.replace(/\s/g, '')
    expect(solid).toMatch(/Điệnthoạidiđộng0\d{9}0987654321/)
    expect(words).toContain('Ảnh mặt sau: hồ sơ có ảnh khác với lúc in.')
    expect(html).toMatch(/<title>[^<]*Tờ giấy khác hồ sơ ở 2 mục/)
  } finally {
    await changeAnswers(['contact', 'phone'], contact!.phone!)
    await changeAnswers(['photos', 'back'], photos!.back!)
  }
})

test('mã bị sửa, quét chưa hết, không phải mã của cổng: mỗi thứ một câu, không mở gì', async () => {
  await asReceiver()
  const digits = scanned.split('#')[1]!
  const altered = fromDigits(digits)!
  altered[60]! ^= 4
  for (const [code, words] of [
    [toDigits(altered), 'Quét lại: mã đã bị sửa hoặc bị đọc nhầm'],
    [digits.slice(0, -40), 'Mã quét chưa hết'],
    [`9${digits.slice(1)}`, 'Quét lại'],
  ] as const) {
    const told = readOn(await page(await scan(code)))
    expect(told).toContain(words)
    expect(told).not.toContain(sent.person.fullName)
  }
})

test('số gõ tay vẫn mở hồ sơ, chỉ không có đối chiếu; mã của hồ sơ khác dán vào địa chỉ thì bỏ qua', async () => {
  await asReceiver()
  const words = readOn(await page(await scan(sent.reference)))
  expect(words).toContain(sent.person.fullName)
  expect(words).not.toContain('Tờ giấy in ngày')
  const other = await scene.aCase({ stage: 'sent' })
  const sealed = new URL(await scan(scanned), 'http://localhost').searchParams.get('giay')
  const mixed = readOn(await page(`/can-bo/tiep-nhan?ma=${other.reference}&giay=${sealed}`))
  expect(mixed).not.toContain('Tờ giấy in ngày')
})

const post = async (file: Blob, name: string) => {
  const body = new FormData()
  body.append('anh-to-khai', file, name)
  const address = 'http://localhost:3000/can-bo/tiep-nhan/anh'
  const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
  return goalOf(postPicture(new Request(address, { method: 'POST', body, headers }), undefined))
}

test('không có máy quét: tệp PDF, ảnh có vết cà phê cũng mở hồ sơ; ảnh không có mã thì nói phải làm gì', async () => {
  await asReceiver()
  const opens = async (file: Buffer, name: string) =>
    expect(readOn(await page(await post(new Blob([new Uint8Array(file)]), name)))).toContain(
      'Mọi mục trên giấy giống hồ sơ.',
    )
  await opens(form, 'mau-01.pdf')
  if (canInspect) await opens(await scannedHead(form), 'chup.jpg')
  const told = readOn(await page(await post(new Blob(['chữ']), 'chu.txt')))
  expect(told).toContain('Không tìm thấy mã QR trong ảnh.')
  expect(readOn(await page(await post(new Blob([]), '')))).toContain('ảnh')
})
