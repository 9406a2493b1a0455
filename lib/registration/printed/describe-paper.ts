import 'server-only'
import type { Paper, PaperLine } from '@/lib/paper-code/paper'
import { pictureMark } from '@/lib/paper-code/picture-mark'
import { readStoredFile } from '@/lib/stored-files/open-stored-file'
import { picturesOf } from '../answers/pictures'
import type { Declaration } from '../steps/declaration'
import { paperLines } from './paper-lines'
import type { PrintedDeclaration } from './printed-declaration'

const FORM = '01'

/** What the QR code of a printed form says of it: its answers as printed, and marks of the pictures given with it. */
export async function describePaper(
  id: string,
  answers: Declaration,
  printed: PrintedDeclaration,
): Promise<Paper> {
  const { reference, madeOn } = printed
  return {
    form: FORM,
    reference,
    madeOn,
    lines: paperLines(answers, printed),
    pictures: await marksOf(id, answers),
  }
}

async function marksOf(declarationId: string, answers: Declaration): Promise<PaperLine[]> {
  const marks = picturesOf(answers).map(async ({ id, label }) => {
    const picture = await readStoredFile({ id, declarationId })
    return picture ? [{ label, value: pictureMark(picture) }] : []
  })
  return (await Promise.all(marks)).flat()
}
