import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetProcess } from '@/server/process/process-wide.mjs'
import { demoTrust } from '../demo/demo-authority'
import { decideOnPhone, listPhoneRequests, simulatedSigner } from '../demo/simulated-signer'
import { aPaper } from '../fixtures/a-paper'
import { faultsOf, thePerson } from '../fixtures/judged'
import { readTrusted } from '../trust'

const nobody = () => ({ ...readTrusted([]), ask: async () => null, now: new Date() })

describe('ký bằng điện thoại', () => {
  let issued: Buffer
  beforeEach(async () => {
    forgetProcess()
    issued = await aPaper()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const start = (idNumber = thePerson.idNumber) =>
    simulatedSigner.start({
      title: 'Tờ khai thử',
      sha256: createHash('sha256').update(issued).digest(),
      person: { idNumber },
    })
  async function started(): Promise<string> {
    const answer = await start()
    if (!answer.ok) throw new Error(answer.fault)
    return answer.session
  }

  test('yêu cầu hiện trên điện thoại với cùng mã, xác nhận rồi thì chữ ký được nhận như mọi chữ ký', async () => {
    const answer = await start()
    expect(listPhoneRequests()).toMatchObject([
      { title: 'Tờ khai thử', code: answer.ok && answer.code },
    ])
    const session = listPhoneRequests()[0]!.session
    expect(await simulatedSigner.fetch(session)).toEqual({ state: 'waiting' })
    decideOnPhone(session, 'approved')
    expect(listPhoneRequests()).toEqual([])
    const fetched = await simulatedSigner.fetch(session)
    if (fetched.state !== 'signed') throw new Error(fetched.state)
    expect(await faultsOf({ file: fetched.signature, issued }, await demoTrust(nobody()))).toEqual(
      [],
    )
    expect(await faultsOf({ file: fetched.signature, issued }, nobody())).toEqual(['not-trusted'])
    const other = { ...thePerson, idNumber: '079189000111' }
    expect(
      await faultsOf({ file: fetched.signature, issued, person: other }, await demoTrust(nobody())),
    ).toEqual(['other-person'])
  })

  test('chọn không ký, để quá năm phút, chưa có chứng thư số, dịch vụ quá đông', async () => {
    const declined = await started()
    decideOnPhone(declined, 'declined')
    decideOnPhone(declined, 'approved')
    expect(await simulatedSigner.fetch(declined)).toEqual({ state: 'failed', fault: 'declined' })
    expect(await start('079189000000'.slice(0, 8) + '0000')).toEqual({
      ok: false,
      fault: 'no-key',
    })
    const late = await started()
    vi.useFakeTimers({ now: Date.now() + 6 * 60_000 })
    decideOnPhone(late, 'approved')
    expect(await simulatedSigner.fetch(late)).toEqual({ state: 'failed', fault: 'late' })
    expect(await simulatedSigner.fetch('không có')).toEqual({ state: 'failed', fault: 'late' })
    for (let request = 0; request < 500; request++) await start()
    expect(await start()).toEqual({ ok: false, fault: 'unreachable' })
  })
})
