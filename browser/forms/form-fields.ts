import type { FormWords } from './words'

/** The hidden fields every form of ours carries: whose words these are, and what stood there when it was drawn. */
const hidden = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)

export const referenceOf = (form: HTMLFormElement): string => hidden(form, 'reference')?.value ?? ''

export function setReference(form: HTMLFormElement, reference: string): void {
  const field = hidden(form, 'reference')
  if (field) field.value = reference
  setShown(form, shownOf(form))
}

export const shownOf = (form: HTMLFormElement): FormWords =>
  JSON.parse(hidden(form, 'shown')?.value || '{}') as FormWords

/** Always of the declaration that the form names: of another it would say nothing. */
export function setShown(form: HTMLFormElement, shown: FormWords): void {
  const field = hidden(form, 'shown')
  if (field) field.value = JSON.stringify({ ...shown, reference: referenceOf(form) })
}

/** A picture that was refused while the page stood open: «Tiếp» tells it once more before it goes on with the one kept before. */
export function tellRefused(form: HTMLFormElement, name: string, reason = ''): void {
  const field = hidden(form, 'refused')
  const others = field?.value.split(',').filter((one) => one && !one.startsWith(`${name}:`)) ?? []
  if (field) field.value = [...others, ...(reason ? [`${name}:${reason}`] : [])].join()
}

/** Not `form.action`: a field of that name would stand in its place. */
export const formAction = (form: HTMLFormElement): string => form.getAttribute('action') ?? ''
