import { actionOf, referenceOf, shownOf } from './form-fields'
import { forgetUnsaved, listUnsaved, wordsToRestore, type Unsaved } from './unsaved'
import { wordsOf } from './words'

/** Puts back what this tab could not save when it was last here. True when that changed the form. */
export function restoreUnsaved(form: HTMLFormElement): boolean {
  let hasChanged = false
  for (const unsaved of listUnsaved()) {
    // Of somebody else's declaration, on a shared phone: not for these eyes.
    if (unsaved.reference !== referenceOf(form)) forgetUnsaved(unsaved.action)
    else if (unsaved.action !== actionOf(form)) void deliver(unsaved)
    else hasChanged = fill(form, unsaved)
  }
  return hasChanged
}

function fill(form: HTMLFormElement, unsaved: Unsaved): boolean {
  const before = JSON.stringify(wordsOf(form))
  for (const [name, word] of Object.entries(wordsToRestore(unsaved, shownOf(form))))
    for (const field of form.querySelectorAll(`[name="${name}"]`)) write(field, word)
  const hasChanged = JSON.stringify(wordsOf(form)) !== before
  if (!hasChanged) forgetUnsaved(unsaved.action)
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

/** Words of another page of the same declaration. That page is gone, so they go to the server from here. */
async function deliver({ action, reference, words, shown }: Unsaved): Promise<void> {
  const body = new URLSearchParams({
    ...words,
    reference,
    shown: JSON.stringify(shown),
    intent: 'luu',
  })
  const response = await fetch(action, { method: 'POST', body, redirect: 'manual' }).catch(
    () => null,
  )
  if (response?.ok || response?.type === 'opaqueredirect') forgetUnsaved(action)
}
