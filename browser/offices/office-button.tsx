import { createRoot } from 'react-dom/client'
import { referenceOf } from '@/browser/forms/form-fields'
import { drawAgain } from '@/browser/saving/redraw'
import { wordsWithin } from '@/browser/forms/words'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import type { EnhancedForm } from '@/browser/saving/enhanced-form'
import type { OfficeBranch } from '@/lib/offices/office-branches'
import { branchesOf, type OfficeLine } from '@/lib/offices/office-lines'

const LONGEST_MS = 8_000

const buttonOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLButtonElement>('[data-office-tree]')

/** Opens the tree of offices over the page. */
export async function openOffices(enhanced: EnhancedForm): Promise<void> {
  const [{ OfficeDialog }, branches] = await Promise.all([
    import('./office-dialog'),
    listOffices(enhanced.form),
  ])
  const field = enhanced.form.querySelector<HTMLInputElement>('input[name=officeCode]')
  if (!field) throw new Error('The form has no field for the office.')
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const close = () => {
    root.unmount()
    place.remove()
    buttonOf(enhanced.form)?.focus()
  }
  root.render(
    <OfficeDialog
      branches={branches}
      chosen={field.value}
      searchAddress={ofDeclaration(
        buttonOf(enhanced.form)?.dataset.officeSearch ?? '',
        referenceOf(enhanced.form),
      )}
      near={buttonOf(enhanced.form)?.dataset.near ?? ''}
      onChoose={(code) => keep(enhanced, field, code)}
      onClose={close}
    />,
  )
}

async function listOffices(form: HTMLFormElement): Promise<OfficeBranch[]> {
  const address = buttonOf(form)?.dataset.officeTree ?? ''
  const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST_MS) })
  if (!response.ok) throw new Error(`The list of offices answered ${response.status}.`)
  return branchesOf((await response.json()) as OfficeLine[])
}

/** Saves the choice and shows the office as the server draws it. False, and nothing changed, when that fails. */
async function keep(
  enhanced: EnhancedForm,
  field: HTMLInputElement,
  code: string,
): Promise<boolean> {
  const before = field.value
  field.value = code
  const isSaved = await enhanced.autosave?.save()
  const drawn = isSaved ? await drawAgain(enhanced.form) : null
  const fresh = drawn?.querySelector('[data-office]')
  // Changed elsewhere meanwhile, or closed: the form's own press asks or says so.
  if (!isSaved && enhanced.autosave && !enhanced.autosave.isDirty()) {
    enhanced.form.requestSubmit()
    return true
  }
  if (!fresh) {
    field.value = before
    return false
  }
  enhanced.form.querySelector('[data-office]')?.replaceWith(fresh)
  enhanced.autosave?.take(wordsWithin(fresh, enhanced.form))
  return true
}
