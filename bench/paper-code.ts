import { randomBytes, randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/database/db'
import { signPaper } from '@/lib/paper-code/sign-paper'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { describePaper } from '@/lib/registration/printed/describe-paper'
import { printDeclaration } from '@/lib/registration/printed/print-declaration'
import { readDeclaration } from '@/lib/registration/steps/declaration'
import type { OfficeCase } from '@/lib/review/office-case'
import { comparePaper } from '@/lib/review/papers/compare-paper'
import { findScanned, readScan } from '@/lib/review/papers/scanned-paper'
import { storeFile } from '@/lib/stored-files/store-file'
import { atMost, shown, type Figure } from './report'

const SCANS = 200
const MOST_MS = 50
const PHOTO_BYTES = 300 * 1024
const officer = { id: randomUUID(), officeCode: '089', roles: ['RECEIVER'] } as never
const reference = 'K7PM3QXR'

/** From the digits a scanner types to the comparison of its paper with the case: what the server itself takes for one scan. */
export async function measurePaperCode(): Promise<Figure[]> {
  const officeCase = await addCase()
  const { id, answers } = officeCase
  const printed = await printDeclaration(reference, answers)
  const code = signPaper(await describePaper(id, answers, printed))
  const times: number[] = []
  for (let scan = 0; scan < SCANS; scan++) {
    const started = performance.now()
    const read = await readScan(officer, `http://localhost/giay#${code}`)
    const paper = read.ok && (await findScanned(officer, read.sealed))
    const compared = paper && (await comparePaper(officer, officeCase, paper))
    if (!compared || compared.differing.length > 0) throw new Error('The paper is not its case.')
    times.push(performance.now() - started)
  }
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.floor(SCANS * share)]!
  return [
    figure('Đối chiếu tờ giấy qua mã QR, nửa số lần', at(0.5)),
    figure('  95 % số lần', at(0.95)),
  ]
}

const figure = (name: string, ms: number): Figure => ({
  name,
  ours: shown(ms, 'ms'),
  ...atMost(MOST_MS, ms, 'ms'),
})

async function addCase(): Promise<OfficeCase> {
  const id = randomUUID()
  const typed = aTypedDraft()
  await db.declaration.create({ data: { id, reference, typed } })
  const [front, back] = [await addPhoto(id), await addPhoto(id)]
  const answers = readDeclaration({ ...typed, photos: { front, back } })
  return { id, reference, answers } as OfficeCase
}

const addPhoto = (declarationId: string): Promise<string> =>
  storeFile({
    declarationId,
    kind: 'ID_FRONT',
    mediaType: 'image/jpeg',
    bytes: randomBytes(PHOTO_BYTES),
  })
