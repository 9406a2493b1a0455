import { referenceOf, setShown, shownOf, tellRefused } from '@/browser/forms/form-fields'
import { keepTrying } from '@/browser/forms/keep-trying'
import { photoParts } from './photo-parts'
import type { OnItsWay } from './send-in-pieces'
import { shrinkPhoto } from './shrink-photo'

/**
 * `moved`: the browser had lost its draft, and a new one, of this number, took the photograph. `isAsked`: another stands there by now;
 * the form keeps this one, and its own press asks which is to stay.
 */
type Answer =
  | { ok: true; id: string; src: string; warning: string; moved?: string; isDocument?: boolean }
  | { ok: false; reason?: string; message: string; isAsked?: boolean }

const sending = new WeakMap<HTMLInputElement, AbortController>()

/** Sends the photograph just chosen and shows what became of it. Where that fails the form still holds the file. */
export async function uploadPhoto(input: HTMLInputElement): Promise<void> {
  const { form, files } = input
  if (!form || !files?.length) return

  sending.get(input)?.abort()
  const stop = new AbortController()
  sending.set(input, stop)
  // The form's own button sends everything, this photograph too: once is enough. A press that finds no server sends nothing.
  const unlessHeld = (event: Event) => setTimeout(() => event.defaultPrevented || stop.abort())
  form.addEventListener('submit', unlessHeld, { signal: stop.signal })

  const parts = photoParts(input)
  parts.send()
  const line: Line = { signal: stop.signal }
  const answer = await keepTrying(
    () => send(input, form, line),
    () => stop.signal.aborted || parts.say(parts.unsent),
  )
  const isOver = stop.signal.aborted
  stop.abort()
  if (isOver) return
  if (!answer) return parts.say(parts.unsent)
  show(input, form, answer)
}

function show(input: HTMLInputElement, form: HTMLFormElement, answer: Answer): void {
  const parts = photoParts(input)
  if (answer.ok || !answer.isAsked) input.value = ''
  tellRefused(form, input.name, answer.ok ? undefined : answer.reason)
  if (!answer.ok) return parts.refuse(answer.message)
  setShown(form, { ...shownOf(form), [input.name]: answer.id })
  parts.showKept(answer)
  if (answer.moved) form.dispatchEvent(new CustomEvent('moved', { detail: answer.moved }))
}

/** So much at once costs little to send again. A browser sends again by itself, and from the beginning, what a line broke off. */
const AT_ONCE_BYTES = 512 * 1024

/** `way`: the picture is big or the line has broken once, and it goes in pieces from now on. */
type Line = { signal: AbortSignal; way?: OnItsWay }

/** Null: no use trying again, or another photograph was chosen meanwhile. */
async function send(
  input: HTMLInputElement,
  form: HTMLFormElement,
  line: Line,
): Promise<Answer | null> {
  const { signal } = line
  const photo = await chosenIn(input, signal)
  if (!photo) return null
  const parts = photoParts(input)
  if (photo.size > parts.limitBytes)
    return { ok: false, reason: 'too-big', message: parts.limitMessage }
  if (!line.way && photo.size <= AT_ONCE_BYTES)
    try {
      return await post(form, [input.name, photo], signal)
    } catch {
      parts.say(parts.unsent)
    }
  return sendByPieces(input, form, (line.way ??= wayOf(photo, { input, form, signal })))
}

/** Small; the form holds the small one too, and its own button sends it should the network fail. */
async function chosenIn(input: HTMLInputElement, signal: AbortSignal): Promise<Blob | null> {
  const file = input.files?.[0]
  if (signal.aborted || !file) return null
  const photo = await shrinkPhoto(file)
  if (signal.aborted) return null
  if (photo !== file) putInForm(input, photo)
  return photo
}

type Place = { input: HTMLInputElement; form: HTMLFormElement; signal: AbortSignal }

function wayOf(photo: Blob, { input, form, signal }: Place): OnItsWay {
  const parts = photoParts(input)
  const tell = (words: string) => signal.aborted || parts.say(words)
  return {
    ...{ photo, signal, reference: referenceOf(form) },
    broke: () => tell(parts.unsent),
    came: (percent) => tell(`${parts.sending} ${percent} %`),
  }
}

async function sendByPieces(input: HTMLInputElement, form: HTMLFormElement, way: OnItsWay) {
  // Fetched by whoever needs it: most pictures are small, most lines hold.
  const { sendInPieces } = await import('./send-in-pieces')
  const finish = (upload: string) => post(form, [`upload-${input.name}`, upload], way.signal)
  // A browser that lost its draft may send no pieces: the picture whole begins a new one.
  return (await sendInPieces(way, finish)) ?? post(form, [input.name, way.photo], way.signal)
}

function putInForm(input: HTMLInputElement, photo: Blob) {
  const files = new DataTransfer()
  files.items.add(new File([photo], 'anh.jpg', { type: photo.type }))
  input.files = files.files
}

async function post(
  form: HTMLFormElement,
  [name, photo]: [string, Blob | string],
  signal: AbortSignal,
): Promise<Answer | null> {
  const body = new FormData()
  // First, because the server may stop reading in the middle of a file that is too big.
  for (const hidden of form.querySelectorAll<HTMLInputElement>('input[type=hidden]'))
    body.append(hidden.name, hidden.value)
  if (typeof photo === 'string') body.append(name, photo)
  else body.append(name, photo, 'anh')
  const headers = { accept: 'application/json' }
  const answer = await fetch(form.getAttribute('action') ?? '', {
    method: 'POST',
    body,
    signal,
    headers,
  })
  if (answer.status >= 400 && answer.status < 500) return null
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`)
  return answer.json()
}
