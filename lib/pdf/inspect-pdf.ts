import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// For tests: what other programs read in a paper of ours. They are not npm packages: on a machine without
// them (Debian: poppler-utils, qpdf, zbar-tools) the tests that need them are reported as skipped.

const programs = ['pdftotext', 'pdfinfo', 'pdffonts', 'pdftoppm', 'qpdf', 'zbarimg']
export const canInspect = programs.every((program) => !spawnSync(program, ['--version']).error)

export const textOf = (pdf: Buffer) => oneLine(run('pdftotext', ['-', '-'], pdf))

export const infoOf = (pdf: Buffer) => run('pdfinfo', ['-'], pdf)

/** As a voice reads it: kinds of parts and their words, in their order. */
export const spokenOf = (pdf: Buffer) => run('pdfinfo', ['-struct-text', '-'], pdf)

/** One line for each font: [name, …, embedded, subset, Unicode map, …]. */
export const fontsOf = (pdf: Buffer) =>
  run('pdffonts', ['-'], pdf)
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.trim().split(/\s+/))

export const pictureOf = (pdf: Buffer, page: number, dotsPerInch: number) =>
  execFileSync('pdftoppm', ['-png', '-r', `${dotsPerInch}`, '-f', `${page}`, '-singlefile', '-'], {
    input: pdf,
    maxBuffer: 64_000_000,
  })

/** Dictionaries of the file as qpdf reads them; throws when it finds a fault. */
export const objectsOf = (pdf: Buffer) =>
  withFile(pdf, (file) => {
    execFileSync('qpdf', ['--check', file])
    return run('qpdf', ['--json', file])
  })

export const scannedIn = (picture: Buffer) =>
  withFile(picture, (file) => run('zbarimg', ['--quiet', '--raw', file]).trim())

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const run = (program: string, options: string[], input?: Buffer) =>
  execFileSync(program, options, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })

function withFile<Result>(content: Buffer, read: (file: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'))
  try {
    const file = path.join(folder, 'file')
    writeFileSync(file, content)
    return read(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
