import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { grain } from '@/lib/photos/fixtures/drawn-photo'
import { jar } from '@/lib/review/fixtures/browser'

// The settings are read once, so they are set first and the application comes after them.
process.env.PICTURES_MB_PER_NETWORK = '5'
process.env.DRAFTS_PER_HOUR = '900'
process.env.OFFICE_NETWORKS = '10.0.0.0/8'

let address = '192.0.2.1'
vi.mock('next/headers', async () => ({
  ...(await import('@/lib/review/fixtures/browser')),
  headers: async () => new Headers({ 'x-client-address': address }),
}))

type App = typeof import('../fixtures/storage-app')
let app: App
let pictures: Record<string, Buffer<ArrayBuffer>>
beforeAll(async () => {
  app = await import('../fixtures/storage-app')
  await app.loadCatalogues(app.pool)
  const noisy = () => grain(1600, 1200).jpeg({ quality: 96 }).toBuffer()
  pictures = { front: await noisy(), back: await noisy() } as typeof pictures
})
beforeEach(async () => {
  jar.clear()
  await app.db.declaration.deleteMany()
})

async function send(path: string, body: BodyInit) {
  const request = new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'x-client-address': address },
    body,
  })
  const route = path.includes('anh-giay-to') ? app.sendPhotos : app.keepAddress
  const answer = await route(request, {})
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    text: await answer.text(),
    after: answer.headers.get('retry-after'),
  }
}

/** As a visitor does who has no cookie. */
const begin = (from: string, words = { street: 'Ấp 3 <b>"Cù lao"</b>' }) => {
  address = from
  jar.clear()
  const body = new URLSearchParams({ ...words, intent: 'luu' })
  return send('/dang-ky/dia-chi', body)
}

/** From the page as it stands now, into the declaration of the browser, or a new one. */
const upload = async (from: string, sides = ['front', 'back']) => {
  address = from
  const form = new FormData()
  const { reference = '', typed = {} } = (await app.current()) ?? {}
  form.append('reference', reference)
  form.append('shown', app.markOfStep(reference, 'photos', typed.photos ?? {}))
  for (const side of sides) form.append(side, new File([pictures[side]!], 'a.jpg'))
  return send('/dang-ky/anh-giay-to', form)
}
const count = async (send: () => Promise<{ status: number }>, times: number) => {
  const all: number[] = []
  for (let turn = 0; turn < times; turn++) all.push((await send()).status)
  return {
    refused: all.filter((status) => status === 429).length,
    faults: all.filter((s) => s >= 500).length,
  }
}

describe('tờ khai chưa gửi', () => {
  test('một địa chỉ mở 70 tờ khai: chỉ 60 được giữ, mạng khác vẫn mở được', async () => {
    expect(await count(() => begin('192.0.2.1'), 70)).toEqual({ refused: 10, faults: 0 })
    expect((await begin('198.51.100.1')).status).toBe(200)
    expect(await app.db.declaration.count()).toBe(61)
  })

  test('bốn mươi lượt cùng lúc cũng không vượt giới hạn', async () => {
    await count(() => begin('192.0.2.1'), 50)
    const answers = await Promise.all(Array.from({ length: 40 }, () => begin('192.0.2.1')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
  })

  test('bị từ chối thì điều vừa gõ còn nguyên trong trang, và trang nói khi nào gửi lại', async () => {
    await count(() => begin('192.0.2.1'), 60)
    const { status, text, after } = await begin('192.0.2.1')
    expect([status, Math.ceil(Number(after) / 600)]).toEqual([429, 6])
    expect(text).toMatch(/Từ \d\d:\d\d( ngày [\d/]+)?, nhấn “Gửi lại”, hoặc dùng mạng khác\./)
    expect(text).toContain('value="Ấp 3 &lt;b&gt;&quot;Cù lao&quot;&lt;/b&gt;"')
    expect(text).toMatch(/action="\/dang-ky\/[a-z-]+"/)
  })

  test('nhiều địa chỉ của một dải IPv6 cùng chịu bốn lần giới hạn', async () => {
    let at = 0
    const { refused } = await count(() => begin(`2001:db8:7:${(++at).toString(16)}::1`), 245)
    expect(refused).toBe(5)
    expect((await begin('2001:db8:8::1')).status).toBe(200)
  })

  test('mạng của cơ quan được gấp hai mươi lần', async () => {
    expect(await count(() => begin('10.1.2.3'), 70)).toEqual({ refused: 0, faults: 0 })
  })

  test('đã gửi thì không tính nữa', async () => {
    await count(() => begin('192.0.2.1'), 60)
    await app.db.declaration.updateMany({ data: { status: 'LAPSED', ...app.asSent } })
    expect((await begin('192.0.2.1')).status).toBe(200)
  })

  test('gần trần chung thì nhật ký máy chủ báo động; tới trần thì ai cũng được bảo chờ', async () => {
    let at = 0
    const line = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const others = (count: number) =>
      app.db.declaration.createMany({
        data: Array.from({ length: count }, () => ({
          reference: app.newReference(),
        })),
      })
    await others(700)
    await app.watchStorage()
    expect(line).not.toHaveBeenCalled()
    await others(190)
    await count(() => begin(`203.0.113.${++at}`), 15)
    await app.watchStorage()
    expect(String(line.mock.calls.at(-1))).toContain('storage: many-drafts {"draftsThisHour":900')
    line.mockRestore()
    expect(await app.db.declaration.count()).toBe(900)
    expect((await begin('198.51.100.77')).text).toContain('quá nhiều người đang kê khai')
  })
})

describe('ảnh chưa gửi', () => {
  test('ảnh nhiễu từ một địa chỉ: giữ tới giới hạn thì thôi; mạng khác vẫn gửi được', async () => {
    const leads: string[] = []
    for (let turn = 0; turn < 12; turn++) {
      if (turn % 2 === 0) jar.clear()
      leads.push((await upload('192.0.2.1')).to)
    }
    const { _sum } = await app.db.storedFile.aggregate({ _sum: { size: true } })
    expect(_sum.size).toBeLessThanOrEqual(5 * 1024 * 1024)
    expect(leads.at(-1)).toMatch(/loi=(front|back):too-many-here/)
    jar.clear()
    expect((await upload('198.51.100.1')).to).not.toContain('too-many')
  })

  test('gửi đi gửi lại một ảnh thì ảnh cũ mất ngay, nên không tới giới hạn', async () => {
    for (let turn = 0; turn < 12; turn++)
      expect((await upload('192.0.2.1', ['front'])).to).not.toContain('too-many')
    expect(await app.db.storedFile.count()).toBe(1)
  })

  test('hồ sơ được trả lại: ảnh thay mà chưa gửi thì thay nhau; ảnh cán bộ đã xem thì còn', async () => {
    const { id } = await app.begun()
    await app.db.declaration.update({
      where: { id },
      data: { status: 'RETURNED', corrections: [app.flagged], ...app.asSent },
    })
    const seen = await app.storeFile({
      declarationId: id,
      kind: 'ID_FRONT',
      mediaType: 'image/jpeg',
      bytes: pictures.front!,
    })
    for (let turn = 0; turn < 4; turn++) await upload('192.0.2.1', ['front'])
    const kept = await app.db.storedFile.findMany({
      where: { declarationId: id },
      orderBy: { createdAt: 'asc' },
    })
    expect(kept.map((file) => file.id === seen)).toEqual([true, false])
    expect(kept[1]!.unsentFrom).not.toEqual([])
  })

  test('gửi tờ khai thì ảnh không ai nhắc tới cũng mất, và ảnh đã gửi không tính vào mạng nào', async () => {
    const { id } = await app.begun()
    await upload('192.0.2.1')
    await app.db.storedFile.create({
      data: {
        declarationId: id,
        kind: 'ID_BACK',
        mediaType: 'image/jpeg',
        sealed: Buffer.from('mồ côi'),
        size: 6,
        unsentFrom: ['x'],
      },
    })
    expect(await app.submitDeclaration((await app.current())!)).toEqual({ ok: true })
    const files = await app.db.storedFile.findMany({ where: { declarationId: id } })
    expect(files.map(({ kind }) => kind).sort()).toEqual(['FORM', 'ID_BACK', 'ID_FRONT'])
    expect(files.flatMap(({ unsentFrom }) => unsentFrom)).toEqual([])
  })
})
