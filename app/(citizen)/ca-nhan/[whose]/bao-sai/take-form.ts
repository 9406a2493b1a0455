import 'server-only'
import { fileBoxes, type EvidenceRefusal } from '@/lib/corrections/evidence/evidence'
import type { Typed } from '@/lib/forms/form-state'
import { refusedPhoto, type PhotoRefusal } from '@/lib/photos/photo'
import { receiveInTurn } from '@/lib/photos/receiving/receive-in-turn'
import { receivePhotos, type ReceivedPhoto } from '@/lib/photos/receiving/receive-photos'
import { readForm } from '@/lib/platform/answers/read-form'

/** `asks`: a person by a button, a script that keeps what is typed, or one that sends the file just chosen. */
export type TakenForm = {
  texts: Typed
  files: Record<string, ReceivedPhoto>
  asks: 'press' | 'typing' | 'file'
}

type Answer = (form: TakenForm) => Promise<Response>
/** `refused`: where the form did not come whole. */
type Taking = { answer: Answer; keep: (texts: Typed) => Promise<unknown>; refused: Refuse }
type Refuse = (reason: EvidenceRefusal, asks: TakenForm['asks']) => Response

/** A form with files and words, or what scripts post of it. Where there is no place for files, or the line broke in the middle of one, the words are kept all the same. */
export async function takeForm(
  request: Request,
  { answer, keep, refused }: Taking,
): Promise<Response> {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    const texts = await readForm(request)
    return answer({ texts, files: {}, asks: texts.intent === 'luu' ? 'typing' : 'press' })
  }
  const isFile = request.headers.get('accept')?.includes('application/json') === true
  const asks = isFile ? 'file' : 'press'
  const received = await receiveInTurn(
    request,
    fileBoxes,
    ({ texts, photos }) => answer({ texts, files: photos, asks }),
    keep,
  )
  if (received.ok) return received.answer
  if (!received.isUnread || isFile) return refused(received.reason, asks)
  return withoutFiles(request, received.reason, { answer, keep, refused })
}

/** Nothing of it was read: too many send at once. The words are small. */
async function withoutFiles(request: Request, reason: PhotoRefusal, taking: Taking) {
  const [box] = fileBoxes
  const received = await receivePhotos(
    request,
    [],
    ({ texts }) => taking.answer({ texts, files: { [box!]: refusedPhoto(reason) }, asks: 'press' }),
    taking.keep,
  )
  return received.ok ? received.answer : taking.refused(received.reason, 'press')
}
