import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { actsOf, messagesOf } from '../fixtures/case-rows'
import { receivePaper } from './receive-paper'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const seen = { isSigned: true, isIdentityShown: true }
/** The postman is to fetch the form. */
const byPost = () => ({ submission: { method: 'post', pickupAddress: 'Tổ 5', pickupTime: 'any' } })
const receiver = () => scene.officers.TN089

describe('tờ khai hẹn bưu điện đến nhận mà có người mang đến quầy', () => {
  test('hẹn bưu điện mà mang đến quầy: lịch hẹn bỏ, người gửi được nhắn là không ai đến nữa; tin không có ngày hay số', async () => {
    const { id, reference } = await scene.aCase({ stage: 'sent', typed: byPost })
    await receivePaper({ officer: receiver(), reference }, seen)
    expect(await actsOf(id)).toContain('cancel-pickup')
    const bodies = (await messagesOf(id)).map(({ body }) => body)
    const told = bodies.filter((body) => body.includes('Không ai đến nhận nữa'))
    expect(told).toHaveLength(1)
    // But for the code by which it is checked.
    expect(told[0]!.replace(/Kiểm tra: \S+$/, '')).not.toMatch(/\d/)
    expect(bodies.at(-1)).toBe(told[0])
  })

  test('không ai hẹn đến, hay bưu điện đã báo không đến được: không có tin ấy', async () => {
    const refused = await scene.aCase({ stage: 'sent', typed: byPost })
    await db.postalOrder.updateMany({
      where: { declarationId: refused.id },
      data: { state: 'REFUSED' },
    })
    for (const { id, reference } of [refused, await scene.aCase({ stage: 'sent' })]) {
      await receivePaper({ officer: receiver(), reference }, seen)
      const bodies = (await messagesOf(id)).map(({ body }) => body)
      expect(bodies).toHaveLength(2)
      expect(bodies.filter((body) => body.includes('Không ai đến'))).toEqual([])
    }
  })
})
