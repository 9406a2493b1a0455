import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { record } from '@/lib/platform/journal/journal'
import { askedOfDatabase, plansOf } from '@/lib/platform/fixtures/asked-of-database'
import { newReference } from '@/lib/registration/reference/new-reference'
import { keyHash } from '@/lib/platform/seal/seal'
import { actorOf, streamOf, type User } from '../account'
import { anActiveCitizen } from '../fixtures'
import { HISTORY_PAGE, listHistory, listSignIns } from './list-history'
import { openProfile } from './open-profile'
import { findSession } from '../sessions/repository'

const aUser = async (declarationId: string = randomUUID()) => {
  const { token } = await anActiveCitizen({ declarationId })
  return (await findSession(keyHash(token)))!.user
}
const anOfficer = () =>
  db.account.create({
    data: {
      kind: 'OFFICER',
      login: `TD${randomUUID()}`,
      fullName: 'Danh Sóc Rây',
      officeCode: '089',
      roles: ['CHECKER'],
    },
  })
const others = async (user: User, page = 1) => listHistory(user, { page, isOwn: false })
const own = async (user: User) => (await listHistory(user, { page: 1, isOwn: true })).lines

/** As if it had happened then: the journal itself takes no time from outside. */
async function recordedAt(minutesAgo: number, entry: Parameters<typeof record>[0]) {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.$executeRaw`
      INSERT INTO "JournalEntry" (stream, position, at, act, actor, details, hash)
      SELECT ${entry.stream}, coalesce(max(position), 0) + 1, now() - make_interval(mins => ${minutesAgo}::int),
        ${entry.act}, ${entry.actor}, ${JSON.stringify(entry.details ?? {})}::jsonb, decode(repeat('00', 32), 'hex')
      FROM "JournalEntry" WHERE stream = ${entry.stream}`
  })
}

describe('ai đã xem dữ liệu của tôi', () => {
  test('một cán bộ làm nhiều việc trong mười phút là một dòng, có vai trò, cơ quan, hồ sơ và việc', async () => {
    const { id, reference } = await db.declaration.create({
      data: {
        reference: randomUUID().replaceAll('-', '').slice(0, 8).toUpperCase(),
      },
    })
    const [user, officer] = [await aUser(id), await anOfficer()]
    const stream = `declaration:${id}`
    for (const act of ['view-declaration', 'view-person', 'view-declaration', 'set-checks'])
      await record({ stream, act, actor: actorOf(officer) })
    for (const paper of ['ID_FRONT', 'ID_BACK', 'FORM', 'ID_FRONT'])
      await record({ stream, act: 'view-paper', actor: actorOf(officer), details: { paper } })
    await record({ stream, act: 'set-checks', actor: actorOf(officer) })
    await record({ stream, act: 'approve', actor: actorOf(officer) })
    await record({ stream: streamOf(user.id), act: 'create-account', actor: actorOf(officer) })
    const { lines } = await others(user)
    expect(lines[0]).toMatchObject({
      who: `Cán bộ ${officer.login}, Thẩm định, BHXH Tỉnh An Giang`,
      why: `Xử lý hồ sơ đăng ký ${reference.slice(0, 4)}-${reference.slice(4)}`,
      what: [
        'Mở hồ sơ đăng ký',
        'Đối chiếu với dữ liệu BHXH',
        'Ghi kết quả đối chiếu hồ sơ (2 lần)',
        'Xem ảnh giấy tờ tùy thân',
        'Xem mẫu 01 đã in',
        'Tài khoản đã được cấp',
      ],
    })
  })

  test('cán bộ đã chuyển cơ quan: dòng cũ vẫn nói cơ quan và vai trò lúc ấy', async () => {
    const [user, officer] = [await aUser(), await anOfficer()]
    const look = { stream: `person:${user.bhxhCode}`, act: 'view-person', actor: actorOf(officer) }
    await recordedAt(40, look)
    await record({
      stream: streamOf(officer.id),
      act: 'move-officer',
      actor: 'system',
      details: {
        fromOffice: '089',
        toOffice: '001',
        fromRoles: ['CHECKER'],
        toRoles: ['APPROVER'],
      },
    })
    await db.account.update({
      where: { id: officer.id },
      data: { officeCode: '001', roles: ['APPROVER'] },
    })
    await record(look)
    expect((await others(user)).lines.map(({ who }) => who)).toEqual([
      `Cán bộ ${officer.login}, Duyệt, BHXH TP Hà Nội`,
      'Hệ thống',
      `Cán bộ ${officer.login}, Thẩm định, BHXH Tỉnh An Giang`,
    ])
  })

  test('hồ sơ khác cùng mã số hoặc cùng giấy tờ: thấy cán bộ nào đã xem, hồ sơ nào; người gửi không bị coi là mình', async () => {
    const [user, officer] = [await aUser(), await anOfficer()]
    const { idNumber } = await db.account.update({
      where: { id: user.id },
      data: { idNumber: `0141990${String(user.bhxhCode).slice(-5)}` },
    })
    const sent = { answers: {}, submittedAt: new Date(), officeCode: '089' }
    for (const numbers of [{ login: user.login }, { idNumber }]) {
      const { id, reference } = await db.declaration.create({
        data: { ...sent, ...numbers, status: 'WITHDRAWN', reference: newReference() },
      })
      const stream = `declaration:${id}`
      const ofSender = { stream, actor: 'citizen', details: { device: 'Máy lạ' } }
      await recordedAt(60, { ...ofSender, act: 'open-elsewhere' })
      await recordedAt(40, { stream, act: 'view-paper', actor: actorOf(officer) })
      const shown = `${reference.slice(0, 4)}-${reference.slice(4)}`
      const { lines } = await others(user)
      const line = lines.find(({ why }) => why.includes(shown))
      expect(line?.who).toContain(officer.login)
      expect(JSON.stringify([lines, await own(user)])).not.toContain('Máy lạ')
    }
    const stranger = await aUser()
    expect(JSON.stringify((await others(stranger)).lines)).not.toContain(officer.login)
  })

  test('thấy ai đó đã tra ra mã số của mình, từ thiết bị nào', async () => {
    const user = await aUser()
    const details = { device: 'Firefox trên Linux' }
    const stream = `person:${user.bhxhCode}`
    await record({ stream, act: 'find-own-code', actor: 'citizen', details })
    expect((await others(user)).lines[0]).toMatchObject({
      what: ['Tra cứu ra mã số BHXH của bạn'],
      who: 'Người chưa đăng nhập',
      devices: ['Firefox trên Linux'],
    })
  })

  test('việc của chính mình đứng riêng, và không thấy gì về người khác', async () => {
    const [user, neighbour] = [await aUser(), await aUser()]
    await openProfile(neighbour, { inFull: true })
    expect(await own(user)).toMatchObject([
      { who: 'Bạn', what: ['Kích hoạt tài khoản', 'Đăng nhập'], devices: ['Edge trên Windows'] },
    ])
    expect((await others(user)).lines).toMatchObject([{ who: 'Hệ thống', what: ['Cấp tài khoản'] }])
  })

  test('mỗi lần hiện đầy đủ số được ghi lại, xem bản che thì không', async () => {
    const user = await aUser()
    const shown = 'Xem đầy đủ số điện thoại và giấy tờ'
    await openProfile(user, { inFull: false })
    expect((await own(user))[0]?.what).not.toContain(shown)
    await openProfile(user, { inFull: true })
    expect((await own(user))[0]?.what).toContain(shown)
  })

  test('nhật ký dài được chia trang, không dòng nào mất, không dòng nào hai lần', async () => {
    const user = await aUser()
    const stream = `person:${user.bhxhCode}`
    for (let look = 1; look <= HISTORY_PAGE; look++) {
      const details = { device: `lần ${look}` }
      await recordedAt(look * 20, { stream, act: 'find-own-code', actor: 'citizen', details })
    }
    const [first, second] = [await others(user), await others(user, 2)]
    expect([first.lines.length, second.lines.length, first.pages]).toEqual([HISTORY_PAGE, 1, 2])
    expect(first.lines.slice(1, 3)).toMatchObject([{ devices: ['lần 1'] }, { devices: ['lần 2'] }])
    expect(second.lines).toMatchObject([{ devices: [`lần ${HISTORY_PAGE}`] }])
    expect(await others(user, 99)).toEqual(second)
    expect((await others(user, -3)).page).toBe(1)
  })

  describe('giữa một trăm nghìn dòng', () => {
    let user: User
    beforeAll(async () => {
      user = await aUser()
      await db.$transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL session_replication_role = replica`
        await tx.$executeRaw`
          INSERT INTO "JournalEntry" (stream, position, at, act, actor, hash)
          SELECT CASE WHEN n % 20 = 0 THEN ${`person:${user.bhxhCode}`} ELSE 'person:x' || n % 500 END, n,
            now() - make_interval(mins => n), 'view-person', 'account:' || n % 7, decode(repeat('00', 32), 'hex')
          FROM generate_series(1, 100000) n`
      })
      await db.$executeRaw`ANALYZE "JournalEntry"`
    })

    test('mở trang nào cũng chỉ đọc các dòng của người ấy', async () => {
      for (const page of [1, 50, 150]) {
        const open = async () => expect((await others(user, page)).lines).toHaveLength(HISTORY_PAGE)
        const plans = await plansOf(await askedOfDatabase(open))
        expect(plans.join('\n')).toContain('JournalEntry')
        expect(plans.join('\n')).not.toContain('Seq Scan on "JournalEntry"')
      }
    })
  })

  test('các lần đăng nhập gần đây kèm tên thiết bị', async () => {
    expect(await listSignIns(await aUser())).toMatchObject([{ device: 'Edge trên Windows' }])
  })
})
