import { photoParts } from './photo-parts'
import { shrinkPhoto } from './shrink-photo'

type Answer = { ok: true; src: string } | { ok: false; message: string }

const sending = new WeakMap<HTMLInputElement, AbortController>()

/** Sends the photograph just chosen and shows what became of it. Where that fails the form still holds the file. */
export async function uploadPhoto(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? []
  const { form } = input
  if (!file || !form) return

  sending.get(input)?.abort()
  const stop = new AbortController()
  sending.set(input, stop)
  // The form's own button sends everything, this photograph too: once is enough.
  form.addEventListener('submit', () => stop.abort(), { signal: stop.signal })

  const parts = photoParts(input)
  parts.refuse('')
  parts.say('Đang tải ảnh lên…')
  try {
    const photo = await shrinkPhoto(file)
    if (photo !== file) putInForm(input, photo)
    const tooBig: Answer = { ok: false, message: parts.limitMessage }
    const answer =
      photo.size > parts.limitBytes ? tooBig : await post(form, input.name, photo, stop.signal)
    if (stop.signal.aborted) return
    input.value = ''
    if (!answer.ok) return parts.refuse(answer.message)
    parts.showKept(answer.src)
    parts.say('Đã lưu ảnh.')
  } catch {
    if (stop.signal.aborted) return
    parts.say('Chưa tải được ảnh lên. Ảnh sẽ được gửi khi bạn bấm nút ở cuối trang.')
  } finally {
    stop.abort()
  }
}

/** Should the network fail, the form's own button sends the small one. */
function putInForm(input: HTMLInputElement, photo: Blob) {
  const files = new DataTransfer()
  files.items.add(new File([photo], 'anh.jpg', { type: photo.type }))
  input.files = files.files
}

async function post(
  form: HTMLFormElement,
  name: string,
  photo: Blob,
  signal: AbortSignal,
): Promise<Answer> {
  const body = new FormData()
  // First, because the server may stop reading in the middle of a file that is too big.
  for (const hidden of form.querySelectorAll<HTMLInputElement>('input[type=hidden]'))
    body.append(hidden.name, hidden.value)
  body.append(name, photo, 'anh')
  const headers = { accept: 'application/json' }
  const answer = await fetch(form.getAttribute('action') ?? '', {
    method: 'POST',
    body,
    signal,
    headers,
  })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`)
  return answer.json()
}
