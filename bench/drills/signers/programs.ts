import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openssl } from '@/lib/signatures/fixtures/openssl'
import type { Signer } from '@/lib/signatures/fixtures/test-authority'

/** Where one program signs: its folder, with the keys in the forms that programs ask for. */
export type Desk = { folder: string; signer: Signer; root: string; issuer: string }

/** A program that signs PDF files, none of whose code is ours: on Debian, the package it comes in. */
type Program = {
  name: string
  package: string
  isThere: boolean
  sign: (desk: Desk, paper: string) => Buffer
}

const JARS = ['pdfbox2', 'fontbox2', 'commons-logging', 'itext5', 'bcprov', 'bcpkix', 'bcutil']
const classPath = JARS.map((name) => `/usr/share/java/${name}.jar`).join(':')
const hasJar = (name: string) => existsSync(`/usr/share/java/${name}.jar`) && isInstalled('java')
const isInstalled = (program: string) => !spawnSync(program, ['-version']).error

const run = (folder: string, program: string, ...options: string[]) =>
  execFileSync(program, options, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })

const java =
  (source: string, ...options: string[]): Program['sign'] =>
  ({ folder }, paper) => {
    const program = path.join(import.meta.dirname, `${source}.java`)
    run(folder, 'java', '-cp', classPath, program, 'key.p12', paper, 'out.pdf', ...options)
    return readFileSync(path.join(folder, 'out.pdf'))
  }

export const programs: Program[] = [
  {
    name: 'pdfsig (poppler, NSS)',
    package: 'poppler-utils libnss3-tools',
    isThere: isInstalled('pdfsig') && isInstalled('certutil'),
    sign: ({ folder }, paper) => {
      run(folder, 'pdfsig', paper, 'out.pdf', '-nssdir', 'nss', '-add-signature', '-nick', 'ky')
      return readFileSync(path.join(folder, 'out.pdf'))
    },
  },
  {
    name: 'podofosign (PoDoFo)',
    package: 'libpodofo-utils',
    isThere: isInstalled('podofosign'),
    sign: ({ folder, signer }, paper) => {
      run(
        folder,
        'podofosign',
        '-in',
        paper,
        '-out',
        'out.pdf',
        '-cert',
        signer.certificate,
        '-pkey',
        signer.key,
      )
      return readFileSync(path.join(folder, 'out.pdf'))
    },
  },
  {
    name: 'PDFBox, Bouncy Castle',
    package: 'libpdfbox2-java',
    isThere: hasJar('pdfbox2'),
    sign: java('SignWithPdfBox'),
  },
  {
    name: 'iText, CAdES',
    package: 'libitext5-java',
    isThere: hasJar('itext5'),
    sign: java('SignWithIText', 'CADES', 'SHA-256'),
  },
  {
    name: 'iText, CMS',
    package: 'libitext5-java',
    isThere: hasJar('itext5'),
    sign: java('SignWithIText', 'CMS', 'SHA-512'),
  },
]

/** The key as a file for Java, and in the store of NSS. */
export function prepareDesk({ folder, signer, root, issuer }: Desk) {
  const key = ['-inkey', signer.key, '-in', signer.certificate, '-certfile', signer.chain]
  openssl(
    folder,
    'pkcs12',
    '-export',
    '-out',
    'key.p12',
    '-passout',
    'pass:x',
    '-name',
    'ky',
    ...key,
  )
  if (!isInstalled('certutil')) return
  run(folder, 'mkdir', 'nss')
  run(folder, 'certutil', '-N', '-d', 'nss', '--empty-password')
  run(folder, 'pk12util', '-i', 'key.p12', '-d', 'nss', '-W', 'x')
  run(folder, 'certutil', '-A', '-d', 'nss', '-n', 'goc', '-t', 'CT,C,C', '-i', root)
  run(folder, 'certutil', '-A', '-d', 'nss', '-n', 'noi-cap', '-t', ',,', '-i', issuer)
}
