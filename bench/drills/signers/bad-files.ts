import { appendUpdate, placesIn } from '@/lib/signatures/fixtures/append-update'
import type { openTestTrust } from '@/lib/signatures/fixtures/test-trust'
import { signPaper, type Signing } from '@/lib/signatures/fixtures/sign-paper'
import type { Signer } from '@/lib/signatures/fixtures/test-authority'

const DAY_MS = 24 * 60 * 60_000

/** Files that must not be taken, each for a reason of its own. */
export function badFiles(
  trusted: ReturnType<typeof openTestTrust>,
  issued: Buffer,
): Record<string, Buffer> {
  const { issuer, stranger, folder } = trusted
  const good = issuer.issue({ key: 'rsa', purposes: 'clientAuth,emailProtection' })
  const sign = (signer: Signer, differing: Partial<Signing> = {}) =>
    signPaper(issued, { signer, folder, ...differing })
  const signed = sign(good)
  const { size, pageNumber, pageContents, objectAt } = placesIn(issued)

  const tampered = Buffer.from(signed)
  tampered[Math.floor(issued.length / 2)]! ^= 1
  const revoked = issuer.issue()
  issuer.revoke(revoked)
  const blank = '<< /Length 0 >>\nstream\n\nendstream'
  const page = objectAt(pageNumber).replace(/\/Contents \d+ 0 R/, `/Contents ${size + 5} 0 R`)
  const shadow = { [size + 2]: '<< /Type /Annot /Subtype /Stamp /Rect [50 700 300 720] >>' }
  return {
    'sửa một byte': tampered,
    'trang khác sau khi ký': appendUpdate(signed, { [pageNumber]: page, [size + 5]: blank }),
    'nội dung thay trước khi ký': sign(good, { more: { [pageContents]: blank } }),
    'ghi chú che chữ': sign(good, {
      page: (one) => one.replace('/Annots [', `/Annots [${size + 2} 0 R `),
      more: shadow,
    }),
    'khung chữ ký phủ cả trang': sign(good, { rect: '0 0 595 842' }),
    'khung chữ ký che một dòng chữ': sign(good, { rect: '0 730 595 830' }),
    'vật không dùng vào đâu': sign(good, { more: { [size + 2]: '(giau)' } }),
    'chừa đoạn cuối': sign(good, { range: ([a, b, c, d]) => [a!, b!, c!, d! - 20] }),
    'hết hạn': sign(issuer.issue({ until: new Date(Date.now() - DAY_MS) })),
    'đã thu hồi': sign(revoked),
    'nơi cấp lạ': sign(stranger.issue()),
    'của người khác': sign(issuer.issue({ subject: '/CN=Ai/UID=CCCD:079189000111' })),
    'chứng thư trang web': sign(issuer.issue({ purposes: 'serverAuth' })),
    'SHA-1': sign(good, { form: 'adbe.pkcs7.detached', options: ['-md', 'sha1'] }),
    'khóa RSA 1024 bit': sign(issuer.issue({ key: 'short-rsa' })),
  }
}
