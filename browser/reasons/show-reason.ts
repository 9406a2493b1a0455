import { controlClasses, fieldClasses } from '@/components/ui/fields/field'
import { describe } from './describe'
import { latePart } from '@/browser/forms/late-part'
import { tellInSummary } from './summary'

const tokens = (names: string) => names.split(' ').filter(Boolean)
const onlyIn = (names: string, others: string) =>
  tokens(names).filter((name) => !tokens(others).includes(name))

// The very classes the server draws an error with: what they add, and what they take away.
const rail = onlyIn(fieldClasses('x'), fieldClasses())
const redEdge = onlyIn(controlClasses('x'), controlClasses())
const plainEdge = onlyIn(controlClasses(), controlClasses('x'))

/** What its field says of it now. */
export function reasonAt(form: HTMLFormElement, name: string): string {
  const frame = frameByName(form, name)
  return frame ? reasonIn(frame, name) : ''
}

/** Shows the sentence at its field as the server would draw it, or takes it away. True when that changed anything. */
export function showReason(form: HTMLFormElement, name: string, reason = ''): boolean {
  const fields = fieldsOf(form, name)
  const frame = frameByName(form, name)
  if (!frame || reasonIn(frame, name) === reason) return false
  const isWrong = reason !== ''
  write(frame, name, reason)
  toggle(frame, rail, isWrong)
  for (const control of controlsOf(form, name, fields)) mark(control, isWrong)
  tellInSummary(name, reason)
  describe(frame.matches('fieldset') ? frame : (form.querySelector(`#${name}`) ?? frame), name)
  return true
}

const fieldsOf = (form: HTMLFormElement, name: string) => [
  ...form.querySelectorAll<HTMLElement>(`[name="${name}"]:not(button)`),
]

function frameByName(form: HTMLFormElement, name: string): Element | null | undefined {
  const [field] = fieldsOf(form, name)
  return field && frameOf(form, name, field)
}

function mark(control: Element, isWrong: boolean): void {
  if (isWrong) control.setAttribute('aria-invalid', 'true')
  else control.removeAttribute('aria-invalid')
  // A radio's border is that of the line it stands in.
  const edge = isRadio(control) ? control.closest('label') : control
  toggle(edge, redEdge, isWrong)
  toggle(edge, plainEdge, !isWrong)
}

function toggle(element: Element | null, names: string[], isOn: boolean): void {
  for (const name of names) element?.classList.toggle(name, isOn)
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

/** Between label and control, where the server puts it; what stood there makes room. */
function write(frame: Element, name: string, reason: string): void {
  errorIn(frame, name)?.remove()
  if (reason === '') return
  const line = latePart('reason')
  line.id = `${name}-error`
  line.querySelector('span')?.lastChild?.replaceWith(reason)
  placeOf(frame)?.before(line)
}

/** What holds the control; a box that answers a question stands below it. */
const placeOf = (frame: Element): Element | null | undefined =>
  [...frame.children].find((part) =>
    part.querySelector('input:not([type=hidden]), select, textarea'),
  ) ?? frame.lastElementChild
