import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Desk } from './programs'
import { findSignature } from './find-signature'

/** What another program says of a signed file: whether it would take it for signed, whole, and by somebody trusted. */
export type Said = { takes: boolean; words: string }

export function askPdfsig(folder: string, file: Buffer): Said {
  writeFileSync(path.join(folder, 'judged.pdf'), file)
  const { stdout } = spawnSync('pdfsig', ['-nssdir', 'nss', '-no-ocsp', 'judged.pdf'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const valid = /Signature is Valid/.test(stdout)
  const whole = /Total document signed/.test(stdout)
  const trusted = /Certificate is Trusted/.test(stdout)
  const words = [
    valid ? 'khớp' : 'không khớp',
    whole ? 'cả tệp' : 'một phần',
    trusted ? 'tin' : 'không tin',
  ]
  return { takes: valid && whole && trusted, words: words.join(', ') }
}

/** Of the bytes that the file's own range names: OpenSSL knows nothing of PDF. */
export function askOpenssl({ folder, root, issuer }: Desk, file: Buffer): Said {
  const found = findSignature(file)
  if (!found) return { takes: false, words: 'không có chữ ký' }
  writeFileSync(path.join(folder, 'signature'), found.signature)
  writeFileSync(path.join(folder, 'content'), found.content)
  writeFileSync(
    path.join(folder, 'known.pem'),
    readFileSync(root, 'utf8') + readFileSync(issuer, 'utf8'),
  )
  const { status, stderr } = spawnSync(
    'openssl',
    [
      'cms',
      '-verify',
      '-binary',
      '-inform',
      'DER',
      '-in',
      'signature',
      '-content',
      'content',
      '-CAfile',
      'known.pem',
      '-purpose',
      'any',
      '-out',
      '/dev/null',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  const why =
    /(certificate has expired|not yet valid|unable to get|self.signed|digest failure|signature failure|verification failure)/i.exec(
      stderr,
    )
  return { takes: status === 0, words: status === 0 ? 'khớp, tin' : (why?.[1] ?? 'không khớp') }
}
