import { randomInt, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { networkHashes } from '@/lib/platform/messages/find-sending-refusal'
import { sendCode } from '@/lib/verification/send-code'
import { askCode } from '../codes/ask-code'
import { askSignInCode } from '../codes/ask-sign-in-code'
import { aLogin, anActiveCitizen, aVisitor } from '../fixtures'
import type { Visitor } from '@/lib/platform/limits/visitor'

const confirm = ({ network }: Visitor) =>
  sendCode('confirm-phone', {
    subject: randomUUID(),
    destination: `+8498${String(randomInt(10_000_000)).padStart(7, '0')}`,
    network,
  })
const caused = ({ network }: Visitor) =>
  db.message.count({ where: { networks: { has: networkHashes(network)[0]! } } })

/** Asks by one form after another, each time for somebody else. */
async function askAround(visitor: Visitor, times: number, isKnown: boolean) {
  const answers = []
  for (let turn = 0; turn < times; turn++) {
    const login = isKnown ? (await anActiveCitizen()).login : aLogin()
    answers.push(
      await confirm(visitor),
      await askCode(login, 'sms', visitor),
      await askSignInCode({ kind: 'CITIZEN', login }, visitor),
    )
  }
  return answers.map((answer) => (answer.ok ? 'ok' : answer.reason))
}

test('một mạng xin ở mọi cửa, mỗi lần cho một người khác: tất cả không quá 20 tin trong một giờ', async () => {
  const visitor = aVisitor()
  const answers = await askAround(visitor, 10, true)
  expect(await caused(visitor)).toBe(20)
  expect(answers.slice(0, 20)).toEqual(Array(20).fill('ok'))
  expect(answers.slice(20)).toEqual(Array(10).fill('too-many-here'))
}, 120_000)

test('câu trả lời không cho biết số nào có tài khoản, kể cả khi đếm xem còn xin được bao nhiêu', async () => {
  const known = await askAround(aVisitor(), 8, true)
  expect(await askAround(aVisitor(), 8, false)).toEqual(known)
}, 120_000)
