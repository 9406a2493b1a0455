import { generateKeyPairSync, sign } from 'node:crypto'
import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromDigits, toDigits } from './digits'
import { sealCode, VERSION } from './envelope'
import { aPaper } from './fixtures'
import { publicKeys, signer } from './keys'
import { openCode, codeRefusalWords, type CodeRefusal } from './open-code'
import { packPaper } from './pack'
import { signPaper } from './sign-paper'
import { unpackPaper } from './unpack'
import { verifyPaper } from './verify-paper'

const reasonOf = async (scanned: string): Promise<CodeRefusal | 'ok'> => {
  const opened = await verifyPaper(scanned)
  return opened.ok ? 'ok' : opened.reason
}
const withBytes = (code: string, change: (bytes: Uint8Array) => void) => {
  const bytes = fromDigits(code)!
  change(bytes)
  return toDigits(bytes)
}
const words = fc.string({ unit: 'grapheme', maxLength: 200 })
const aLine = fc.record({ label: words, value: words })

describe('mã QR có chữ ký', () => {
  test('đọc ra đúng từng chữ điều đã in, dấu viết rời cũng thành một', async () => {
    const paper = aPaper()
    expect(await verifyPaper(signPaper(paper))).toEqual({ ok: true, paper })
    const torn = aPaper({
      lines: [{ label: 'Họ và tên', value: 'Trần Bảo Châu'.normalize('NFD') }],
    })
    expect(await verifyPaper(signPaper(torn))).toMatchObject({
      paper: { lines: [{ value: 'Trần Bảo Châu' }] },
    })
  })

  test('chữ nào cũng qua được: tên mọi dân tộc, dấu ngoặc, chữ lạ', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aLine, { maxLength: 6 }), async (lines) => {
        const nfc = lines.map(({ label, value }) => ({
          label: label.normalize('NFC'),
          value: value.normalize('NFC'),
        }))
        expect(unpackPaper(packPaper(aPaper({ lines })))?.lines).toEqual(nfc)
      }),
    )
  })

  test('byte nào cũng thành chữ số và trở lại', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromDigits(toDigits(bytes))).toEqual(bytes)
      }),
    )
  })

  test('chỉ là chữ số: bộ gõ Telex, VNI đổi chữ quanh nó thì vẫn đọc được', async () => {
    const code = signPaper(aPaper())
    expect(code).toMatch(/^\d+$/)
    for (const typed of [
      `https://cong.test/giay#${code}`,
      `https://cổng.tét:3000/giấy#${code}\r\n`,
      ` ${code.slice(0, 100)} ${code.slice(100)} `,
    ])
      expect(await reasonOf(typed)).toBe('ok')
  })

  test('tờ khai thường nằm trong chưa đầy 600 chữ số', () => {
    expect(signPaper(aPaper()).length).toBeLessThan(600)
  })

  test('sửa một byte bất kỳ thì không còn đúng', async () => {
    const code = signPaper(aPaper())
    const length = fromDigits(code)!.length
    for (let at = 0; at < length; at++)
      expect(await reasonOf(withBytes(code, (bytes) => (bytes[at]! ^= 1))), `${at}`).not.toBe('ok')
  })

  test('mỗi cách hỏng có câu riêng', async () => {
    const code = signPaper(aPaper())
    const foreign = generateKeyPairSync('ed25519').privateKey
    const byForeign = sealCode('01020304', packPaper(aPaper()), (bytes) =>
      sign(null, bytes, foreign),
    )
    const asOurs = sealCode(signer.id, packPaper(aPaper()), (bytes) => sign(null, bytes, foreign))
    const broken: [string, CodeRefusal][] = [
      ['', 'not-a-code'],
      ['K7PM-3QXR', 'not-a-code'],
      ['https://cong.test/giay', 'not-a-code'],
      [code.slice(0, -1), 'cut-short'],
      [code.slice(0, 100), 'cut-short'],
      [code.slice(0, 29), 'cut-short'],
      [code.slice(0, 200) + code.slice(201), 'cut-short'],
      [`${code}12345`, 'altered'],
      ['9'.repeat(7_000), 'altered'],
      ['0'.repeat(400), 'altered'],
      [withBytes(code, (bytes) => (bytes[0] = VERSION + 1)), 'newer'],
      [withBytes(code, (bytes) => (bytes[40]! ^= 8)), 'altered'],
      [asOurs, 'altered'],
      [byForeign, 'unknown-key'],
    ]
    for (const [scanned, reason] of broken) expect(await reasonOf(scanned)).toBe(reason)
    expect(new Set(Object.values(codeRefusalWords)).size).toBe(5)
  })

  test('khóa lạ: nói điều mã tự nhận, mà không bao giờ là «đúng»', async () => {
    const foreign = generateKeyPairSync('ed25519').privateKey
    const code = sealCode('01020304', packPaper(aPaper()), (bytes) => sign(null, bytes, foreign))
    expect(await verifyPaper(code)).toEqual({
      ok: false,
      reason: 'unknown-key',
      claimed: aPaper(),
    })
  })

  test('ký đúng mà ruột không phải tờ khai, hay nở to, thì vẫn bị từ chối', async () => {
    const signed = (body: Uint8Array) =>
      sealCode(signer.id, body, (bytes) => sign(null, bytes, signer.key))
    for (const body of [
      new Uint8Array(),
      new Uint8Array(64).fill(255),
      deflateSync(new TextEncoder().encode('{"form":"01"}')),
      deflateSync(new TextEncoder().encode('["01","2026-01-01","K7PM3QXR",["a"],[]]')),
      deflateSync(new Uint8Array(50_000_000)).slice(0, 2_700),
    ])
      expect(await reasonOf(signed(body))).toBe('altered')
  })

  test('chữ rác dài 64 KB được trả lời trong 50 ms', async () => {
    const junk = ['1'.repeat(64_000), 'x'.repeat(64_000), '1 '.repeat(32_000), '#'.repeat(64_000)]
    const started = performance.now()
    for (const text of junk) expect(await reasonOf(text)).not.toBe('ok')
    expect(performance.now() - started).toBeLessThan(200)
  })

  test('khóa công khai theo RFC 8037: ai cũng tự kiểm được, không có gì của khóa bí mật', async () => {
    const [key] = publicKeys()
    expect(key).toMatchObject({ kty: 'OKP', crv: 'Ed25519', kid: signer.id })
    expect(Object.keys(key!).sort()).toEqual(['crv', 'kid', 'kty', 'x'])
    const imported = await crypto.subtle.importKey('jwk', key!, 'Ed25519', false, ['verify'])
    const opened = await openCode(signPaper(aPaper()), ({ keyId, signature, signed }) =>
      keyId === key!.kid
        ? crypto.subtle.verify(
            'Ed25519',
            imported,
            new Uint8Array(signature),
            new Uint8Array(signed),
          )
        : null,
    )
    expect(opened.ok).toBe(true)
  })

  test('mã của phiên bản 1, khóa của ngày ấy: vẫn đọc được sau này', async () => {
    // Papers lie in drawers for years. Its digits are never made anew: whoever changes the format makes version 2 beside it.
    const x = 'ebVWLo_mVPlAeLES6KmLp5AfhTrmlb7X4OORC60ElmQ'
    const key = await crypto.subtle.importKey(
      'jwk',
      { kty: 'OKP', crv: 'Ed25519', x },
      'Ed25519',
      false,
      ['verify'],
    )
    const opened = await openCode(OF_2026, ({ signature, signed }) =>
      crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(signed)),
    )
    expect(opened).toEqual({ ok: true, paper: aPaper() })
  })
})

const OF_2026 = [
  '003216264363465877846513746952143578182423170823962597452829676411299518638001820509831576',
  '502470039904501335993760766337771297666756255575676882015846243994043381181009962396250846',
  '703534505923088634925907599039805658942761984048948853345365919432820667408975495675496755',
  '089060517469334475540499028052558496543209967480561245507495592708601525786585690277759232',
  '4715693708129305676963454710503430970129872910',
].join('')
