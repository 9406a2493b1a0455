import { keepTrying } from './keep-trying'
import { latePart } from './late-part'
import { isReached } from './reach'

const GUARD_MS = 8_000
const LONGEST_WAIT_MS = 3_000

const wait = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration))

const finishing = new WeakMap<HTMLFormElement, () => Promise<unknown>>()

/** What is under way is finished first, so that older words never arrive after newer ones. */
export const beforePress = (form: HTMLFormElement, act: () => Promise<unknown>): void =>
  void finishing.set(form, act)

/** The form is on its way to a server that answers. */
export const GOING = 'going'

/** Forms that are being sent, with the way to make their button what it was. */
const sending = new Map<HTMLFormElement, () => void>()
let going: HTMLFormElement | null = null

/**
 * Every form that posts, in two regards. A second press within eight seconds sends nothing; after that the button works again, whatever
 * became of the first. And a page is left only for a server that answers: else it stays with all that was typed and chosen, and says so.
 * A browser that lacks what this needs posts as it always did.
 */
export function watchPresses(): void {
  if (!('requestSubmit' in HTMLFormElement.prototype) || !('timeout' in AbortSignal)) return
  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return
    if (form === going || !leavesPage(form, submitter)) return
    event.preventDefault()
    if (!sending.has(form)) void press(form, submitter)
  })
  // Back again by the browser's own button, out of its memory.
  addEventListener(
    'pageshow',
    (event) => event.persisted && sending.forEach((release) => release()),
  )
}

/** What opens beside the page leaves it as it is, and must open while the browser still sees the press. */
const leavesPage = (form: HTMLFormElement, submitter: HTMLElement | null): boolean =>
  form.getAttribute('method')?.toLowerCase() === 'post' &&
  !form.hasAttribute('target') &&
  !submitter?.hasAttribute('formtarget')

async function press(form: HTMLFormElement, submitter: HTMLElement | null) {
  const button = visibleTwin(form, submitter)
  const made = form.dataset.fileMade
  const restore = showSending(button, made)
  const release = () => {
    restore()
    sending.delete(form)
  }
  sending.set(form, release)
  document.querySelector('[data-unsent]')?.remove()
  const before = finishing.get(form)?.()
  // While its `submit` event is dispatched a form ignores requestSubmit(): once these have answered, that event is over.
  const [isThere, file] = await Promise.all([
    isReached(),
    made ? import('./await-file').catch(() => null) : null,
    Promise.race([before, wait(LONGEST_WAIT_MS)]),
  ])
  if (!isThere) {
    release()
    return tellUnsent(form, button)
  }
  if (file) file.awaitFile(form, release)
  else setTimeout(release, GUARD_MS)
  form.dispatchEvent(new Event(GOING))
  going = form
  form.requestSubmit(submitter)
  going = null
}

function tellUnsent(form: HTMLFormElement, button: HTMLElement | null): void {
  const row = button?.parentElement
  // The language's button stands in the head of the page.
  const own = form.contains(button) ? button : null
  const place = row && row !== form && form.contains(row) ? row : own
  const notice = latePart('unsent')
  if (place) place.before(notice)
  else form.append(notice)
  void tellBack(notice)
}

/** As long as nobody presses, so that who waits need not try. */
async function tellBack(notice: HTMLElement): Promise<void> {
  await keepTrying(async () => {
    if (notice.isConnected && !(await isReached())) throw new Error('The site is away.')
  })
  notice.querySelector<HTMLElement>('[data-unsent-now]')!.hidden = true
  notice.querySelector<HTMLElement>('[data-unsent-back]')!.hidden = false
}

/** Enter in a field presses a button nobody sees; people look at the one that does the same. */
function visibleTwin(form: HTMLFormElement, submitter: HTMLElement | null): HTMLElement | null {
  if (!(submitter instanceof HTMLButtonElement) || submitter.tabIndex >= 0) return submitter
  return form.querySelector(`button[value="${submitter.value}"]:not([tabindex="-1"])`)
}

/** Not `disabled`: a disabled button posts no value and loses the focus. What only the ear hears of it stays: which paper is being made. */
function showSending(button: HTMLElement | null, made?: string): () => void {
  if (!button) return () => {}
  const words = [...button.childNodes]
  button.setAttribute('aria-disabled', 'true')
  const heard = made ? button.querySelectorAll('.sr-only') : []
  button.replaceChildren(made ?? document.body.dataset.sending ?? '…', ...heard)
  return () => {
    button.removeAttribute('aria-disabled')
    button.replaceChildren(...words)
  }
}
