import { describe } from '@/browser/reasons/describe'
import { latePart } from '@/browser/forms/late-part'

/** The list as the server drew it, and the field that stands in front of it. */
export type PlaceParts = {
  select: HTMLSelectElement
  frame: HTMLElement
  input: HTMLInputElement
  clear: HTMLButtonElement
}

/** «Tỉnh, thành phố *» without the star of the official form. */
export const plainLabel = (label: Element | null): string =>
  label?.textContent?.replace(' *', '').trim() ?? ''

/** The field takes the id, to which label and error summary lead, and what ties the list to hint and error. */
export function standInFront(select: HTMLSelectElement): PlaceParts {
  const { name } = select
  const frame = latePart('place-list')
  const input = frame.querySelector('input')!
  const clear = frame.querySelector('button')!
  const label = document.querySelector(`label[for="${name}"]`)
  clear.querySelector('span')!.textContent = ` ${plainLabel(label)}`
  select.id = `${name}-select`
  input.id = name
  input.placeholder = select.options[0]?.text ?? ''
  input.classList.add(...select.classList)
  for (const attribute of ['autocomplete', 'aria-required', 'aria-invalid'])
    if (select.hasAttribute(attribute))
      input.setAttribute(attribute, select.getAttribute(attribute)!)
  const how = frame.querySelector('[data-how]')!
  how.id = `${name}-how`
  input.setAttribute('aria-describedby', how.id)
  select.before(frame)
  select.hidden = true
  describe(input, name)
  return { select, frame, input, clear }
}

/** Whatever became of the field, the list is there again, with the answer it always held. */
export function restoreList({ select, frame }: PlaceParts): void {
  const hadFocus = frame.contains(document.activeElement)
  frame.remove()
  select.id = select.name
  select.hidden = false
  select.setCustomValidity('')
  if (hadFocus) select.focus()
}
