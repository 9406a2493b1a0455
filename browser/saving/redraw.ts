import { referenceOf } from '@/browser/forms/form-fields'

/** The form as the server draws it now; null when it can't be had, or is another declaration's. */
export async function drawAgain(form: HTMLFormElement): Promise<HTMLFormElement | null> {
  const response = await fetch(`${location.pathname}?ma=${referenceOf(form)}`).catch(() => null)
  if (!response?.ok || response.redirected) return null
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const drawn = page.querySelector<HTMLFormElement>(`form#${form.id}`)
  return drawn && referenceOf(drawn) === referenceOf(form) ? drawn : null
}

/** Puts new nodes in place of old ones. Who had the focus among them has it again, by its id, or in what stands before them. */
export function replaceNodes(old: Element[], fresh: Element[], after: Element): void {
  const focused = document.activeElement
  const isAmong = focused !== null && old.some((node) => node.contains(focused))
  for (const node of old) node.remove()
  after.after(...fresh)
  if (!isAmong) return
  const before = after.querySelector<HTMLElement>('input:not([type=hidden]), select:not([hidden])')
  const same = focused.id === '' ? null : document.getElementById(focused.id)
  ;(same ?? before)?.focus()
}
