import { describe, expect, test } from 'vitest'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { listHistory } from '@/lib/accounts/personal/list-history'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { openRecords } from '../open-records'
import { acceptConsent } from './accept-consent'
import { endOwnConsent } from './end-consent'
import { consented, offered } from './fixtures/a-consent'
import { consentsToday } from './list-consents'
import { actsOf, look, toldTo, twoPeople } from './fixtures/two-people'

describe('cho người thân xem', () => {
  test('nhận lời rồi thì xem được đúng phần đã cho; chủ đọc được tên người xem, được báo lần đầu', async () => {
    const { giver, receiver } = await twoPeople()
    const id = await consented(giver, receiver, ['cards', 'visits'])
    const cards = await look(receiver, giver.id, 'cards', true)
    expect(cards).toMatchObject({ bhxhCode: giver.login, relation: 'consent', inFull: false })
    expect(await look(receiver, giver.id, 'visits')).toMatchObject({ withoutDiseases: true })
    expect(await look(receiver, giver.id, 'participation')).toBeNull()
    const looks = (await listEntries(streamOf(giver.id))).filter(({ act }) => /^view-/.test(act))
    expect(looks).toMatchObject([
      {
        act: 'view-cards',
        actor: actorOf(receiver),
        details: { relation: 'consent', consent: id },
      },
      { act: 'view-visits' },
    ])
    expect(await toldTo(giver, 'vừa mở dữ liệu BHXH lần đầu')).toBe(1)
    const { lines } = await listHistory(giver, { page: 1, isOwn: false })
    expect(lines[0]!.who).toBe('Lò Thị Mẩy (vợ hoặc chồng, được bạn cho xem)')
    const doneBy = async (user: User) =>
      (await listHistory(user, { page: 1, isOwn: true })).lines.flatMap(({ what }) => what)
    for (const words of [
      'Nhận lời xem dữ liệu BHXH: Lò Thị Mẩy',
      'Xem thẻ BHYT, của Lò Thị Mẩy',
      'Xem sổ khám chữa bệnh, của Lò Thị Mẩy',
    ])
      expect(await doneBy(receiver)).toContain(words)
    expect(await doneBy(giver)).toContain('Mời một người xem dữ liệu BHXH: Lò Thị Mẩy')
    expect((await doneBy(giver)).join()).not.toContain('Xem thẻ BHYT')
    expect(await consentsToday(receiver)).toMatchObject({
      held: [{ whose: giver.id, name: 'Lò Thị Mẩy' }],
    })
  })

  test('cho cả số và bệnh nhạy cảm thì mở được đầy đủ; không phải việc xem thì vẫn không', async () => {
    const { giver, receiver } = await twoPeople()
    await consented(giver, receiver)
    expect(await look(receiver, giver.id, 'cards', true)).toMatchObject({ inFull: true })
    expect(await look(receiver, giver.id, 'visits')).toMatchObject({ withoutDiseases: false })
    const acting = { whose: giver.id, part: 'cards', inFull: false } as const
    expect(await openRecords(receiver, acting)).toBeNull()
    expect(await look(giver, receiver.id, 'cards')).toBeNull()
  })

  test('thôi cho xem: lần mở sau không được, người kia không được báo; đang mở thì một trong hai đứng trước', async () => {
    const { giver, receiver } = await twoPeople()
    const id = await consented(giver, receiver)
    const [ended, ...looks] = await Promise.all([
      endOwnConsent(giver, id),
      ...Array.from({ length: 6 }, () => look(receiver, giver.id, 'cards')),
    ])
    expect(ended).toBe('by-giver')
    expect(await look(receiver, giver.id, 'cards')).toBeNull()
    const acts = await actsOf(giver)
    expect(acts.filter((act) => act === 'view-cards')).toHaveLength(looks.filter(Boolean).length)
    expect(acts.lastIndexOf('view-cards')).toBeLessThan(acts.indexOf('end-consent'))
    expect(await toldTo(receiver, 'thôi')).toBe(0)
    expect(await endOwnConsent(giver, id)).toBeNull()
  })

  test('nhận lời hai lần một lúc là một lần; rút lời mời rồi thì không nhận được', async () => {
    const { giver, receiver } = await twoPeople()
    const id = await offered(giver, receiver)
    expect(await look(receiver, giver.id, 'cards')).toBeNull()
    expect(await Promise.all([1, 2, 3].map(() => acceptConsent(receiver, id)))).toEqual([
      true,
      true,
      true,
    ])
    expect((await actsOf(giver)).filter((act) => act === 'accept-consent')).toHaveLength(1)
    expect(await toldTo(giver, 'nay xem được')).toBe(1)

    const again = await offered(giver, receiver)
    expect(await look(receiver, giver.id, 'cards')).toBeNull()
    const [back, taken] = await Promise.all([
      endOwnConsent(giver, again),
      acceptConsent(receiver, again),
    ])
    expect(back).toBe('by-giver')
    expect([true, false]).toContain(taken)
    expect(await acceptConsent(receiver, again)).toBe(false)
    expect(await look(receiver, giver.id, 'cards')).toBeNull()
  })

  test('hết ngày cuối là hết; người nhận tự thôi xem thì chủ được báo', async () => {
    const { giver, receiver } = await twoPeople()
    const id = await consented(giver, receiver)
    const endsOn = (days: number) =>
      db.recordConsent.update({
        where: { id },
        data: { endsOn: new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000) },
      })
    await endsOn(0)
    expect(await look(receiver, giver.id, 'cards')).not.toBeNull()
    await endsOn(-1)
    expect(await look(receiver, giver.id, 'cards')).toBeNull()
    await endsOn(1)
    expect(await endOwnConsent(receiver, id)).toBe('by-receiver')
    expect(await look(receiver, giver.id, 'cards')).toBeNull()
    expect(await toldTo(giver, 'đã thôi xem')).toBe(1)
  })
})
