import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BHXH_CODE, ID_NUMBER, type Wanted } from './fixtures/certificate-kinds'
import { faultsOf } from './fixtures/judged'
import { openSigning, type OpenSigning } from './fixtures/open-signing'
import { canSign } from './fixtures/openssl'
import { signBytes } from './fixtures/sign-paper'
import { openTestTrust } from './fixtures/test-trust'
import type { Trust } from './trust'

const DAY_MS = 24 * 60 * 60_000
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS)

describe.skipIf(!canSign)('chứng thư số của người ký', () => {
  let open: OpenSigning
  beforeAll(async () => {
    open = await openSigning()
  })
  afterAll(() => open.trusted.close())

  const signedWith = (wanted: Wanted, options?: string[]) =>
    open.sign({ signer: open.trusted.issuer.issue(wanted), ...(options && { options }) })
  const judge = (file: Buffer, trust: Partial<Trust> = {}) =>
    faultsOf({ file, issued: open.issued }, open.trusted.trust(trust))

  describe('thuật toán và khóa', () => {
    test('SHA-1, khóa RSA 1024 bit, đường cong lạ không đủ an toàn', async () => {
      expect(
        await judge(open.sign({ options: ['-md', 'sha1'], form: 'adbe.pkcs7.detached' })),
      ).toEqual(['weak-digest'])
      expect(await judge(signedWith({ key: 'short-rsa' }))).toEqual(['weak-key'])
      expect(await judge(signedWith({ key: 'odd-curve' }))).toEqual(['weak-key'])
      expect(await judge(signedWith({ digest: 'sha1' }))).toEqual(['weak-chain'])
      expect(await judge(open.sign({ form: 'adbe.pkcs7.sha1' }))).toEqual(['old-form'])
    })

    test('chữ ký trần, không kèm chứng thư số, có kèm nội dung, không ghi chứng thư số', async () => {
      const options = (...more: string[]) => open.sign({ options: ['-md', 'sha256', ...more] })
      expect(await judge(options('-noattr'))).toEqual(['bare-signature'])
      expect(await judge(options())).toEqual(['other-certificate'])
      expect(await judge(options('-cades', '-nocerts'))).toEqual(['no-certificate'])
      const whole = signBytes(open.issued, { ...open, options: ['-md', 'sha256', '-nodetach'] })
      expect(await judge(whole)).toEqual(['signature-unreadable'])
    })
  })

  describe('nơi cấp', () => {
    test('nơi cấp không ai biết, và nơi cấp tự đặt tên giống nơi thật', async () => {
      const stranger = open.trusted.stranger.issue()
      expect(await judge(open.sign({ signer: stranger }))).toEqual(['not-trusted'])
      const double = openTestTrust()
      expect(double.issuer.name).toBe(open.trusted.issuer.name)
      expect(await judge(open.sign({ signer: double.issuer.issue() }))).toEqual(['not-trusted'])
      double.close()
    })

    test('chứng thư số của một người không cấp được chứng thư số cho người khác', async () => {
      const below = open.trusted.belowPerson()
      expect(await judge(open.sign({ signer: below }))).toEqual(['not-trusted'])
    })

    test('nơi cấp thêm một bậc dưới nơi chỉ được cấp cho người', async () => {
      const tooDeep = open.trusted.tooDeep()
      expect(await judge(open.sign({ signer: tooDeep }))).toEqual(['not-trusted'])
    })
  })

  describe('ngày', () => {
    test('đã hết hạn, chưa tới ngày: câu báo nói rõ ngày', async () => {
      expect(await judge(signedWith({ until: daysFromNow(-1) }))).toEqual(['expired'])
      expect(await judge(signedWith({ from: daysFromNow(1) }))).toEqual(['not-yet'])
    })

    test('ký trước khi chứng thư số có hiệu lực', async () => {
      const early = signedWith({ from: daysFromNow(1) })
      expect(await judge(early, { now: daysFromNow(2) })).toEqual(['signed-outside'])
    })
  })

  describe('thu hồi', () => {
    test.each(['ocsp', 'list', 'both'] as const)(
      'đã thu hồi, đang tạm dừng: hỏi bằng %s',
      async (asks) => {
        const { issuer } = open.trusted
        const [revoked, held] = [issuer.issue({ asks }), issuer.issue({ asks })]
        expect(await judge(open.sign({ signer: revoked }))).toEqual([])
        issuer.revoke(revoked)
        issuer.revoke(held, 'certificateHold')
        expect(await judge(open.sign({ signer: revoked }))).toEqual(['revoked'])
        expect(await judge(open.sign({ signer: held }))).toEqual(['on-hold'])
      },
    )

    test('nơi cấp không trả lời thì hỏi danh sách; cả hai đều không được thì nói là chưa hỏi được', async () => {
      const { ask } = open.trusted
      const onlyLists: Trust['ask'] = async (url, body) => (body ? null : ask(url))
      expect(await judge(open.sign(), { ask: onlyLists })).toEqual([])
      expect(await judge(open.sign(), { ask: async () => null })).toEqual(['no-answer'])
      expect(
        await judge(open.sign(), { ask: async () => Buffer.from('<html>502</html>') }),
      ).toEqual(['no-answer'])
      expect(await judge(signedWith({ asks: 'nowhere' }))).toEqual(['no-address'])
    })

    test('câu trả lời của người lạ, câu trả lời cũ, danh sách cũ không được tin', async () => {
      const { issuer, stranger, ask } = open.trusted
      const revoked = issuer.issue({ asks: 'ocsp' })
      const forged: Trust['ask'] = async (_, body) =>
        issuer.answer(body!, stranger.issue({ purposes: 'OCSPSigning' }))
      expect(await judge(open.sign({ signer: revoked }), { ask: only(forged, ask) })).toEqual([
        'no-answer',
      ])
      const delegate = issuer.issue({ purposes: 'OCSPSigning', usage: 'digitalSignature' })
      const delegated: Trust['ask'] = async (_, body) => issuer.answer(body!, delegate)
      expect(await judge(open.sign({ signer: revoked }), { ask: only(delegated, ask) })).toEqual([])
      expect(await judge(signedWith({ asks: 'ocsp' }), { now: daysFromNow(3) })).toEqual([
        'no-answer',
      ])
      expect(await judge(signedWith({ asks: 'list' }), { now: daysFromNow(9) })).toEqual([
        'no-answer',
      ])
    })

    test('chính nơi cấp bị thu hồi', async () => {
      const { signer, issuer, root } = open.trusted.withRevokedIssuer()
      expect([issuer.name, root.name]).toEqual(['noi-cap-bo', 'goc-bia'])
      expect(await judge(open.sign({ signer }))).toEqual(['authority-revoked'])
    })
  })

  describe('cấp cho ai, để làm gì', () => {
    test.each([
      [`UID=BHXH:${BHXH_CODE}`],
      [`UID=MST:${ID_NUMBER}`],
      [`serialNumber=PNOVN-${ID_NUMBER}`],
      [`serialNumber=${ID_NUMBER}`],
      [`UID=CCCD:${ID_NUMBER}/serialNumber=4711`],
    ])('có số của người đăng ký: %s', async (number) => {
      expect(await judge(signedWith({ subject: `/CN=Ai đó/${number}` }))).toEqual([])
    })

    test('số của người khác, mã số của việc khác, không có số nào', async () => {
      expect(await judge(signedWith({ subject: "/CN=H'Hen Niê/UID=CCCD:079189000111" }))).toEqual([
        'other-person',
      ])
      expect(await judge(signedWith({ subject: `/CN=Ai/UID=BHXH:${ID_NUMBER}` }))).toEqual([
        'other-person',
      ])
      expect(await judge(signedWith({ subject: "/CN=H'Hen Niê" }))).toEqual(['no-number'])
    })

    test.each([
      [`UID=CCCD:079189000111/UID=BHXH:${BHXH_CODE}`],
      [`UID=BHXH:${BHXH_CODE}/serialNumber=PNOVN-079189000111`],
      [`UID=CCCD:${ID_NUMBER}/UID=BHXH:7989001112`],
      [`UID=CCCD:${ID_NUMBER}/UID=MST:079189000111`],
    ])('số của người đăng ký đứng cạnh số của người khác: %s', async (numbers) => {
      expect(await judge(signedWith({ subject: `/CN=Ai đó/${numbers}` }))).toEqual([
        'contradicting-number',
      ])
    })

    test('số giấy tờ cũ, mã số thuế cũ, số riêng của nơi cấp đứng cạnh thì không sao', async () => {
      for (const other of ['UID=CMND:079189000', 'UID=MST:8012345678', 'serialNumber=079189000111'])
        expect(
          await judge(signedWith({ subject: `/CN=Ai đó/UID=CCCD:${ID_NUMBER}/${other}` })),
        ).toEqual([])
    })

    test('chứng thư số của trang web, hoặc chỉ để mã hóa', async () => {
      expect(await judge(signedWith({ purposes: 'serverAuth' }))).toEqual(['other-use'])
      expect(await judge(signedWith({ usage: 'keyEncipherment' }))).toEqual(['other-use'])
      expect(await judge(signedWith({ usage: '' }))).toEqual(['other-use'])
      expect(await judge(signedWith({ purposes: 'clientAuth,emailProtection' }))).toEqual([])
    })

    test('mọi điều chưa đúng được nói một lần', async () => {
      const signer = open.trusted.stranger.issue({
        subject: '/CN=X/UID=CCCD:079189000111',
        until: daysFromNow(-2),
        purposes: 'serverAuth',
      })
      expect(await judge(open.sign({ signer, rect: '0 0 595 842' }))).toEqual([
        'covers-paper',
        'not-trusted',
        'expired',
        'other-use',
        'other-person',
      ])
    })
  })
})

/** Asks this one about people, and everybody else about authorities. */
const only =
  (special: Trust['ask'], usual: Trust['ask']): Trust['ask'] =>
  (url, body) =>
    body ? special(url, body) : usual(url)
