import { lastBegun } from '@/lib/forms/begun-file'

const LOOK_MS = 200
const LONGEST_MS = 60_000

/** Until the answer has come: then the button is free, and what came is said. Where a page comes instead, nothing of this one is left. */
export function awaitFile(form: HTMLFormElement, release: () => void): void {
  const since = Date.now()
  const before = lastBegun(document.cookie)
  const timer = setInterval(() => {
    const isHere = ![null, before].includes(lastBegun(document.cookie))
    if (!isHere && Date.now() - since < LONGEST_MS) return
    clearInterval(timer)
    release()
    const told = form.querySelector('[data-file-told]')
    if (isHere && told) told.textContent = (form.dataset.fileCame ?? '').replace('…', nameOf(form))
  }, LOOK_MS)
}

/** What the form is about, or which of its files was chosen. */
function nameOf(form: HTMLFormElement): string {
  const chosen = form.querySelector<HTMLInputElement>('input[type=radio]:checked')
  const name = chosen && (document.getElementById(`${chosen.id}-name`) ?? chosen.labels?.[0])
  return form.dataset.fileName ?? name?.textContent ?? ''
}
