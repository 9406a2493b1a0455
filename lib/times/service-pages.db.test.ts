import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET } from '@/app/(public)/dich-vu-cong/[dich-vu]/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { jar } from '@/lib/review/fixtures/browser'
import { isOpenHere } from '@/lib/services/is-open-here'
import { services } from '@/lib/services/service-list'
import { inTransaction } from '@/lib/platform/database/transaction'
import { today } from '@/lib/forms/days/dates'
import { ENOUGH_CASES } from './office-times'
import { replaceTimes } from './repository'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => {
  // As they are reckoned from the journal (times.db.test.ts), of offices with enough cases and with few.
  const reckoned = { kind: 'person', median: 0, mostly: 0 }
  const times = [
    { ...reckoned, officeCode: '089', cases: ENOUGH_CASES },
    { ...reckoned, officeCode: '08902', cases: 1 },
  ]
  await inTransaction((tx) => replaceTimes(times, today(), tx))
})
beforeEach(() => jar.clear())

const open = async (id: string, search = '') =>
  readOn(await drawn(GET, `/dich-vu-cong/${id}${search}`, { 'dich-vu': id }))

test.each(services)('trang “$id” nói dành cho ai, mang gì, mở hay chưa', async (service) => {
  const page = await open(service.id)
  for (const words of [service.title, service.who, ...service.papers, service.time, service.cost])
    expect(page).toContain(words)
  if (isOpenHere(service)) expect(page).toContain(service.start!.title)
  else expect(page).toContain(service.today)
})

test('cơ quan đủ hồ sơ thì có con số, cơ quan ít hồ sơ thì nói là ít', async () => {
  const page = await open('dang-ky')
  expect(page).toContain(`(${ENOUGH_CASES} hồ sơ)`)
  expect(await open('dang-ky', '?co-quan=chau+doc')).toContain(`Chưa đủ ${ENOUGH_CASES} hồ sơ`)
  expect(await open('dang-ky', '?co-quan=khong-dau-co')).toContain('Không có cơ quan nào')
  expect(await open('dang-ky-cho-con')).toContain(`Chưa cơ quan nào có đủ ${ENOUGH_CASES} hồ sơ`)
})

test('dịch vụ không có thì không có trang', async () => {
  expect(await open('khong-co')).toContain('Không')
})
