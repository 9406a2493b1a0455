import { createRoot } from 'react-dom/client'
import { referenceOf } from '@/browser/forms/form-fields'
import { drawAgain } from '@/browser/saving/redraw'
import { wordsWithin } from '@/browser/forms/words'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import type { LiveForm } from '@/browser/saving/live-form'
import type { OfficeBranch } from '@/lib/offices/office-branches'
import { branchesOf, type OfficeLine } from '@/lib/offices/office-lines'

const LONGEST_MS = 8_000

const buttonOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLButtonElement>('[data-office-tree]')

/** Opens the tree of offices over the page. */
export async function openOffices(live: LiveForm): Promise<void> {
  const [{ OfficeDialog }, branches] = await Promise.all([
    import('./office-dialog'),
    listOffices(live.form),
  ])
  const field = live.form.querySelector<HTMLInputElement>('input[name=officeCode]')
  if (!field) throw new Error('The form has no field for the office.')
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const close = () => {
    root.unmount()
    place.remove()
    buttonOf(live.form)?.focus()
  }
  root.render(
    <OfficeDialog
      branches={branches}
      chosen={field.value}
      searchAddress={ofDeclaration(
        buttonOf(live.form)?.dataset.officeSearch ?? '',
        referenceOf(live.form),
      )}
      near={buttonOf(live.form)?.dataset.near ?? ''}
      onChoose={(code) => keep(live, field, code)}
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
async function keep(live: LiveForm, field: HTMLInputElement, code: string): Promise<boolean> {
  const before = field.value
  field.value = code
  const isSaved = await live.autosave?.save()
  const drawn = isSaved ? await drawAgain(live.form) : null
  const fresh = drawn?.querySelector('[data-office]')
  // Changed elsewhere meanwhile, or closed: the form's own press asks or says so.
  if (!isSaved && live.autosave && !live.autosave.isDirty()) {
    live.form.requestSubmit()
    return true
  }
  if (!fresh) {
    field.value = before
    return false
  }
  live.form.querySelector('[data-office]')?.replaceWith(fresh)
  live.autosave?.take(wordsWithin(fresh, live.form))
  return true
}
