import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePerson } from './fixtures/judged'
import { openSigning, type OpenSigning } from './fixtures/open-signing'
import { canSign } from './fixtures/openssl'
import { signBytes } from './fixtures/sign-paper'
import { verifySignedPaper } from './verify-signed-paper'

describe.skipIf(!canSign)('tờ khai ký số', () => {
  let open: OpenSigning
  let issued: Buffer
  beforeAll(async () => {
    open = await openSigning()
    issued = open.issued
  })
  afterAll(() => open.trusted.close())

  const sign: OpenSigning['sign'] = (...given) => open.sign(...given)
  const judge: OpenSigning['judge'] = (file) => open.judge(file)

  describe('được nhận', () => {
    test('ký PAdES, ký adbe.pkcs7, SHA-512, RSA-PSS, khung nhìn thấy nhỏ', async () => {
      const rsa = open.trusted.issuer.issue({ key: 'rsa' })
      const pss = [
        '-md',
        'sha256',
        '-keyopt',
        'rsa_padding_mode:pss',
        '-keyopt',
        'rsa_pss_saltlen:32',
      ]
      expect(await judge(sign())).toEqual([])
      expect(
        await judge(sign({ form: 'adbe.pkcs7.detached', options: ['-md', 'sha256'] })),
      ).toEqual([])
      expect(await judge(sign({ options: ['-md', 'sha512', '-cades'] }))).toEqual([])
      expect(await judge(sign({ signer: rsa }))).toEqual([])
      expect(await judge(sign({ signer: rsa, options: [...pss, '-cades'] }))).toEqual([])
      expect(await judge(sign({ rect: '320 60 520 130' }))).toEqual([])
    })

    test('số, nơi cấp và thời hạn được đọc từ chứng thư số', async () => {
      const verdict = await verifySignedPaper(
        { file: sign(), issued, person: thePerson },
        open.trusted.trust(),
      )
      expect(verdict.certificate).toMatchObject({ issuer: 'noi-cap-bia', holder: "H'Hen Niê" })
      expect(verdict.certificate?.serialNumber).toMatch(/^[0-9A-F]+$/)
      expect(verdict.certificate?.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(verdict.signedAt).toBeInstanceOf(Date)
    })

    test('chữ ký để trong một tệp riêng, DER hoặc PEM, trên đúng tờ khai cổng đã đưa', async () => {
      const own = signBytes(issued, open)
      const pem = `-----BEGIN PKCS7-----\n${own.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END PKCS7-----\n`
      expect(await judge(own)).toEqual([])
      expect(await judge(Buffer.from(pem))).toEqual([])
      const other = signBytes(Buffer.concat([issued, Buffer.from(' ')]), open)
      expect(await judge(other)).toEqual(['other-content'])
    })
  })

  describe('tệp không phải tờ khai đã ký', () => {
    test('tờ khai chưa ký, tệp trống, tệp không phải PDF, tệp PDF khác', async () => {
      expect(await judge(issued)).toEqual(['not-signed'])
      expect(await judge(Buffer.alloc(0))).toEqual(['empty'])
      expect(await judge(Buffer.from('Tôi đã ký'))).toEqual(['not-a-pdf'])
      expect(await judge(Buffer.from('%PDF-1.7\n%%EOF'))).toEqual(['not-ours', 'not-signed'])
      expect(await judge(Buffer.alloc(11_000_000, ' '))).toEqual(['too-big'])
    })

    test('tờ khai của hồ sơ khác, dù được ký đúng', async () => {
      const other = Buffer.from(
        issued.toString('latin1').replace('/Lang (vi-VN)', '/Lang (vi-VI)'),
        'latin1',
      )
      expect(other.length).toBe(issued.length)
      expect(await judge(sign({}, other))).toEqual(['not-ours'])
    })

    test('một chữ trong tờ khai bị đổi sau khi ký', async () => {
      const tampered = sign()
      tampered[Math.floor(issued.length / 2)]! ^= 1
      expect(await judge(tampered)).toEqual(['not-ours', 'other-content'])
    })
  })
})
