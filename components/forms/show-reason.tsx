import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { controlClasses, FieldErrorText, fieldClasses } from '@/components/ui/field'
import { describe } from './describe'

const tokens = (names: string) => names.split(' ').filter(Boolean)
const onlyIn = (names: string, others: string) =>
  tokens(names).filter((name) => !tokens(others).includes(name))

// The very classes the server draws an error with: what they add, and what they take away.
const rail = onlyIn(fieldClasses('x'), fieldClasses())
const redEdge = onlyIn(controlClasses('x'), controlClasses())
const plainEdge = onlyIn(controlClasses(), controlClasses('x'))

const drawn = new WeakMap<Element, Root>()

/** Shows the sentence at its field as the server would draw it, or takes it away. True when that changed anything. */
export function showReason(form: HTMLFormElement, name: string, reason = ''): boolean {
  const fields = [...form.querySelectorAll<HTMLElement>(`[name="${name}"]:not(button)`)]
  const frame = fields[0] && frameOf(form, name, fields[0])
  if (!frame || reasonIn(frame, name) === reason) return false
  write(frame, name, reason)
  for (const token of rail) frame.classList.toggle(token, reason !== '')
  for (const control of controlsOf(form, name, fields)) {
    if (reason) control.setAttribute('aria-invalid', 'true')
    else control.removeAttribute('aria-invalid')
    // A radio's border is that of the line it stands in.
    const edge = isRadio(control) ? control.closest('label') : control
    for (const token of redEdge) edge?.classList.toggle(token, reason !== '')
    for (const token of plainEdge) edge?.classList.toggle(token, reason === '')
  }
  describe(frame.matches('fieldset') ? frame : (form.querySelector(`#${name}`) ?? frame), name)
  return true
}

const isRadio = (field: Element) => field.matches('[type=radio]')

/** A searchable list stands in front of its select, under its name as id. */
function controlsOf(form: HTMLFormElement, name: string, fields: HTMLElement[]): Element[] {
  const control = form.querySelector(`#${name}`)
  return fields.some(isRadio) || !control?.matches('input, select, textarea') ? fields : [control]
}

/** Radios, and what is chosen by a button, have their sentence under the legend; any other field under its label. */
function frameOf(form: HTMLFormElement, name: string, field: Element): Element | null | undefined {
  if (isRadio(field) || field.matches('[type=hidden]')) return field.closest('fieldset')
  return form.querySelector(`label[for="${name}"]`)?.parentElement
}

const errorIn = (frame: Element, name: string) => frame.querySelector(`[id="${name}-error"]`)

function reasonIn(frame: Element, name: string): string {
  const told = errorIn(frame, name)?.querySelector('span')?.lastChild
  return told?.textContent ?? ''
}

function write(frame: Element, name: string, reason: string): void {
  const root = drawn.get(frame) ?? newRoot(frame, name)
  // At once, so that the ids are there for whoever is tied to them.
  flushSync(() => root.render(<FieldErrorText name={name} error={reason} />))
}

/** Between label and control, where the server puts it; its own sentence makes room. */
function newRoot(frame: Element, name: string): Root {
  errorIn(frame, name)?.remove()
  const place = document.createElement('div')
  frame.lastElementChild?.before(place)
  const root = createRoot(place)
  drawn.set(frame, root)
  return root
}
