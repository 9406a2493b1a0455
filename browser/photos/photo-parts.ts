import { tellInSummary } from '@/browser/reasons/summary'

/** The changing parts of a `PhotoField`, found in the page by the names it gives them. */
export function photoParts(input: HTMLInputElement) {
  const field = input.closest<HTMLElement>('[data-photo="field"]')!
  const part = (name: string) => field.querySelector<HTMLElement>(`[data-photo="${name}"]`)!
  const error = document.getElementById(`${input.name}-error`)!

  const say = (words: string, { seen = true } = {}) => {
    part('status').textContent = words
    part('status').classList.toggle('sr-only', !seen)
  }

  const showError = (message: string) => {
    part('error').textContent = message
    error.hidden = !message
    input.setAttribute('aria-invalid', String(Boolean(message)))
    describe(input, error.id, Boolean(message))
  }

  /** On its way: what was wrong with the one before is not said of this one; on top it stands until this one is known to do. */
  const send = () => {
    error.parentElement!.setAttribute('role', 'alert')
    showError('')
    say(field.dataset.sending ?? '')
  }

  const refuse = (message: string) => {
    say('')
    showError(message)
    tellInSummary(input.name, `${field.dataset.label}: ${message}`)
  }

  const showKept = ({ src, warning, isDocument }: KeptAs) => {
    const frame = part('frame')
    frame.replaceChildren(
      isDocument ? (frame.dataset.document ?? '') : pictureOf(src, frame.dataset.alt),
    )
    part('link').setAttribute('href', src)
    part('kept').hidden = false
    showSwap(input.form)
    input.required = false
    part('warning').textContent = warning
    part('warning').hidden = !warning
    tellInSummary(input.name)
    say(`${field.dataset.saved} ${warning}`, { seen: false }) // Seen beside the photograph already.
  }

  const { limitBytes, limitMessage = '' } = field.dataset
  const { waiting: unsent = '' } = part('status').dataset
  return {
    say,
    unsent,
    sending: field.dataset.sending ?? '',
    send,
    refuse,
    showKept,
    limitBytes: Number(limitBytes ?? Infinity),
    limitMessage,
  }
}

/** `isDocument`: a browser shows no picture of it. */
type KeptAs = { src: string; warning: string; isDocument?: boolean }

function pictureOf(src: string, alt = ''): HTMLImageElement {
  const picture = new Image()
  picture.alt = alt
  picture.src = src
  return picture
}

/** Says what a press would do with the pictures that stand now. */
function showSwap(form: HTMLFormElement | null) {
  const swap = form?.querySelector<HTMLElement>('[data-photo-swap]')
  if (!swap) return
  const fields = [...form!.querySelectorAll<HTMLElement>('[data-photo="field"]')]
  const kept = fields.filter((field) => !field.querySelector('[data-photo="kept"][hidden]'))
  const words = JSON.parse(swap.dataset.photoSwap!) as Record<string, string>
  const said = words[kept.map(({ dataset }) => dataset.name).join(' ')]
  swap.hidden = !said
  swap.querySelector('button > span')!.textContent = said ?? ''
}

function describe(input: HTMLInputElement, id: string, described: boolean) {
  const others = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((one) => one !== id)
  input.setAttribute('aria-describedby', [...others, ...(described ? [id] : [])].join(' ').trim())
}
