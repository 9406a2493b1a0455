import { formAction, referenceOf, shownOf } from '@/browser/forms/form-fields'
import {
  forgetUnsaved,
  isContested,
  keepUnsaved,
  listUnsaved,
  wordsToRestore,
  type Unsaved,
} from './unsaved'
import { formWords } from '@/browser/forms/words'

/** Shows a way to the page that asks which of two words are to stand. */
type Ask = (unsaved: Unsaved) => void

/**
 * Puts back what this tab could not save when it was last here; true when that changed the form. What was changed elsewhere meanwhile, or
 * may not be changed any more, is offered through `ask`, on each page until the person has gone there.
 */
export function restoreUnsaved(form: HTMLFormElement, ask?: Ask): boolean {
  let hasChanged = false
  for (const unsaved of listUnsaved()) {
    // Of somebody else's declaration, on a shared phone: not for these eyes.
    if (unsaved.reference !== referenceOf(form)) forgetUnsaved(unsaved)
    else if (unsaved.isAsked) ask?.(unsaved)
    else if (unsaved.action !== formAction(form)) void deliver(unsaved, ask)
    else if (ask && isContested(unsaved, shownOf(form))) askAbout(unsaved, ask)
    else hasChanged = fill(form, unsaved)
  }
  return hasChanged
}

function askAbout(unsaved: Unsaved, ask: Ask): void {
  const asked: Unsaved = { ...unsaved, isAsked: true }
  keepUnsaved(asked)
  forgetUnsaved(unsaved)
  ask(asked)
}

function fill(form: HTMLFormElement, unsaved: Unsaved): boolean {
  const before = JSON.stringify(formWords(form))
  for (const [name, word] of Object.entries(wordsToRestore(unsaved, shownOf(form))))
    for (const field of form.querySelectorAll(`[name="${name}"]`)) write(field, word)
  const hasChanged = JSON.stringify(formWords(form)) !== before
  if (!hasChanged) forgetUnsaved(unsaved)
  return hasChanged
}

function write(field: Element, word: string): void {
  if (field instanceof HTMLSelectElement) {
    // A list that does not hold the choice would show nothing at all.
    if ([...field.options].some(({ value }) => value === word)) field.value = word
  } else if (field instanceof HTMLTextAreaElement) field.value = word
  else if (field instanceof HTMLInputElement && field.type !== 'hidden') {
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === word
    else field.value = word
  }
}

/** As the form itself would post them. */
export const postedAgain = ({ words, reference, shown }: Unsaved, intent: string) => ({
  ...words,
  reference,
  shown: JSON.stringify(shown),
  intent,
})

/** Words of another page of the same declaration. That page is gone, so they go to the server from here. */
async function deliver(unsaved: Unsaved, ask?: Ask): Promise<void> {
  const body = new URLSearchParams(postedAgain(unsaved, 'luu'))
  const asked = fetch(unsaved.action, { method: 'POST', body, redirect: 'manual' })
  const response = await asked.catch(() => null)
  if (response?.ok) return forgetUnsaved(unsaved)
  const isRefused = response?.status === 409 || response?.type === 'opaqueredirect'
  if (isRefused && ask) askAbout(unsaved, ask)
  else if (response?.type === 'opaqueredirect') forgetUnsaved(unsaved)
}
