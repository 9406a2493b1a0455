import { spawnSync, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSignature } from './fixtures/read-signature'
import { aSignedPaper, paperFacts, twoCards } from './fixtures/a-paper'
import { judgePaperFile } from './checking/judge-paper-file'
import type { PublicPaper } from './checking/paper-verdict'
import { paperPdf } from './printed/paper-pdf'
import { codesIn } from './codes-in'
import { newPaperCode, readPaperCode, shownPaperCode } from './paper-code'
import { readSigner } from './signer/read-signer'
import { signPdf } from './signer/sign-pdf'
import { paperSignerOf } from './signer/signer-of'
import { canSign } from '@/lib/signatures/fixtures/openssl'
import { openTestTrust } from '@/lib/signatures/fixtures/test-trust'

let file: Buffer
let code: string
let root: Buffer
beforeAll(async () => {
  const signed = await aSignedPaper(twoCards())
  file = signed.file
  code = signed.facts.code
  root = signed.root
})

/** As the register answers: by the codes that stand in the file. */
function judged(sent: Buffer, withdrawnAt: string | null = null) {
  const paper: PublicPaper = { code, kind: 'CARD', issuedAt: '', withdrawnAt, initials: '' }
  const registered = { sha256: createHash('sha256').update(file).digest(), paper }
  return judgePaperFile(sent, codesIn(sent, 200).includes(code) ? [registered] : []).is
}

describe('người nhận gửi tệp lên', () => {
  test('tệp y nguyên là đúng như đã cấp; đã thu hồi thì nói đã thu hồi', () => {
    expect(judged(file)).toBe('as-issued')
    expect(judged(file, '2026-12-01')).toBe('withdrawn')
  })

  test('đổi một byte bất kỳ, ở đâu trong tệp cũng vậy, là đã bị thay đổi', () => {
    const change = fc.record({ at: fc.nat(file.length - 1), by: fc.integer({ min: 1, max: 255 }) })
    fc.assert(
      fc.property(change, ({ at, by }) => {
        const other = Buffer.from(file)
        other[at]! ^= by
        expect(judged(other)).toBe('altered')
        // Nor is it the paper once taken back: it is another file.
        expect(judged(other, '2026-12-01')).toBe('altered')
      }),
      { numRuns: 250 },
    )
  })

  test('từng chữ của mã, chỗ trống trong chữ ký, thêm trước, thêm sau, cắt cuối: đều là đã bị thay đổi', () => {
    const places = [...file.toString('latin1').matchAll(new RegExp(code, 'g'))].map(
      (one) => one.index,
    )
    expect(places.length).toBeGreaterThanOrEqual(3)
    const hole = file.indexOf('000000>')
    for (const at of [0, ...places, hole, file.length - 1]) {
      const other = Buffer.from(file)
      other[at]! ^= 1
      expect(judged(other)).toBe('altered')
    }
    expect(judged(Buffer.concat([Buffer.from('\n'), file]))).toBe('altered')
    expect(judged(Buffer.concat([file, Buffer.from('\n')]))).toBe('altered')
    expect(judged(file.subarray(0, file.length - 1))).toBe('altered')
    expect(judged(file.subarray(0, file.length / 2))).toBe('altered')
  })

  test('tệp khác không phải giấy của cổng', async () => {
    const { file: other } = await aSignedPaper(twoCards())
    for (const sent of [other, Buffer.from('%PDF-1.7 K7PM'), Buffer.alloc(0)])
      expect(judged(sent)).toBe('not-ours')
  })
})

describe('chữ ký trong tệp', () => {
  test('người đọc của cổng: PAdES, chứng thư được nêu trong điều đã ký, bao hết tệp, dẫn đến gốc của cổng', () => {
    const { form, range, faults, hasChain, claimed } = readSignature(file, root)
    expect(form).toBe('ETSI.CAdES.detached')
    expect(faults).toEqual([])
    expect(hasChain).toBe(true)
    // The time stands in the file around it, as the standard wants it.
    expect(claimed).toBeNull()
    expect(range).toBe(file.length)
  })

  test('chữ ký chứng nhận cả tệp, không cho thêm gì: vẽ đè lên rồi thì trình đọc nói tệp đã đổi', () => {
    const text = file.toString('latin1')
    const [, at] = /\/Perms <<\s*\/DocMDP (\d+) 0 R\s*>>/.exec(text) ?? []
    const [, signature = ''] = new RegExp(`\\n${at} 0 obj\\n([\\s\\S]*?)endobj`).exec(text) ?? []
    expect(signature).toContain('/Type /Sig\n')
    expect(signature.replaceAll(/\s+/g, ' ')).toContain(
      '/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /V /1.2 /P 1 >> >>]',
    )
    // Neither by PDF/A.
    expect(signature).not.toMatch(/Digest(Method|Value|Location)/)
  })

  test('một chữ trong phần đã ký đổi thì chữ ký không còn đúng; gốc của người khác thì không tin', async () => {
    const other = Buffer.from(file)
    other[other.indexOf('/Keywords') + 12]! ^= 1
    expect(readSignature(other, root).faults).toContain('other-content')
    const stranger = (await import('./signer/make-own-signer')).makeOwnSigner()
    expect(readSignature(file, (await stranger).certificates.at(-1)!).hasChain).toBe(false)
  })

  test.skipIf(spawnSync('pdfsig', ['-v']).error)('pdfsig: ký hết tệp, chữ ký đúng', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'giay-'))
    try {
      const name = path.join(folder, 'giay.pdf')
      writeFileSync(name, file)
      const said = execFileSync('pdfsig', ['-nocert', name], { encoding: 'utf8' })
      expect(said).toContain('Signature Type: ETSI.CAdES.detached')
      expect(said).toContain('Total document signed')
      expect(said).toContain('Signature is Valid')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test.skipIf(!canSign)(
    'người ký do cơ quan đặt: khóa và chứng thư trong một tệp PEM',
    async () => {
      const trusted = openTestTrust()
      try {
        const { key, certificate } = trusted.issuer.issue()
        const own = [key, certificate].map((name) => readFileSync(name, 'utf8'))
        const material = readSigner([...own, trusted.issuer.pem()].join('\n'))
        const pdf = await paperPdf(paperFacts({ isTest: false }), twoCards())
        const signed = await signPdf(pdf, await paperSignerOf(material, false))
        const rootDer = trusted.trust().roots[0]!.der
        expect(readSignature(signed, rootDer)).toMatchObject({ faults: [], hasChain: true })
        expect(() => readSigner([own[0], trusted.issuer.pem()].join('\n'))).toThrow('PAPER_SIGNER')
      } finally {
        trusted.close()
      }
    },
  )
})

test('mã giấy: nhập có gạch, chữ thường, dán cả địa chỉ đều đọc được; sai một ký tự thì không', () => {
  const typed = newPaperCode((below) => below - 2)
  expect(readPaperCode(` ${shownPaperCode(typed).toLowerCase()} `)).toBe(typed)
  expect(readPaperCode(`https://cong.vidu.vn/giay/${typed}`)).toBe(typed)
  const other = typed.startsWith('A') ? 'B' : 'A'
  expect(readPaperCode(other + typed.slice(1))).toBeNull()
})
