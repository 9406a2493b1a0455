import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { demoTrust } from '../demo/demo-authority'
import { decideOnPhone, listPhoneRequests, simulatedSigner } from '../demo/simulated-signer'
import { aPaper } from '../fixtures/a-paper'
import { faultsOf, thePerson } from '../fixtures/judged'
import { readTrusted } from '../trust'
import { inTime } from './in-time'
import type { KeyHolder } from './remote-signer'

const nobody = () => ({ ...readTrusted([]), ask: async () => null, now: new Date() })

describe('ký bằng điện thoại', () => {
  let issued: Buffer
  beforeEach(async () => {
    issued = await aPaper()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const start = (holder: KeyHolder = { idNumber: thePerson.idNumber }) =>
    simulatedSigner.start({
      title: 'Tờ khai thử',
      sha256: createHash('sha256').update(issued).digest(),
      holder,
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

  test('chọn không ký, để quá năm phút, chưa có chứng thư số', async () => {
    const declined = await started()
    decideOnPhone(declined, 'declined')
    decideOnPhone(declined, 'approved')
    expect(await simulatedSigner.fetch(declined)).toEqual({ state: 'failed', fault: 'declined' })
    expect(await start({ idNumber: '079189000000' })).toEqual({
      ok: false,
      fault: 'no-key',
    })
    const late = await started()
    vi.useFakeTimers({ now: Date.now() + 6 * 60_000 })
    decideOnPhone(late, 'approved')
    expect(await simulatedSigner.fetch(late)).toEqual({ state: 'failed', fault: 'late' })
    expect(await simulatedSigner.fetch('không có')).toEqual({ state: 'failed', fault: 'late' })
  })

  test('cơ quan, tổ chức: dịch vụ biết bằng mã số thuế, và chứng thư số ghi mã ấy', async () => {
    const unit = { taxCode: '0100109106' }
    const answer = await start(unit)
    if (!answer.ok) throw new Error(answer.fault)
    decideOnPhone(answer.session, 'approved')
    const fetched = await simulatedSigner.fetch(answer.session)
    if (fetched.state !== 'signed') throw new Error(fetched.state)
    const sent = { file: fetched.signature, issued, person: unit }
    expect(await faultsOf(sent, await demoTrust(nobody()))).toEqual([])
  })

  test('dịch vụ im lặng, đứt giữa chừng: cổng thôi đợi, hỏi lại thì nhận được đúng chữ ký ấy', async () => {
    const patient = inTime(simulatedSigner, 300)
    const begun = performance.now()
    expect(
      await patient.start({
        title: 'Tờ khai thử',
        sha256: createHash('sha256').update(issued).digest(),
        holder: { idNumber: '079189000001' },
      }),
    ).toEqual({ ok: false, fault: 'unreachable' })
    expect(performance.now() - begun).toBeLessThan(1_000)
    const session = await started()
    decideOnPhone(session, 'cut-off')
    expect(await patient.fetch(session)).toEqual({ state: 'no-word' })
    const [first, second] = [await patient.fetch(session), await patient.fetch(session)]
    expect(first.state).toBe('signed')
    expect(second).toEqual(first)
  })

  test('dịch vụ quá đông thì nói là chưa gọi được', async () => {
    for (let request = 0; request < 500; request++) await start()
    expect(await start()).toEqual({ ok: false, fault: 'unreachable' })
  })
})
