import type { Result } from '@/lib/review/sheet/checklist'

// The sheet as it is drawn: one fieldset an item, its id the item's.

/** Where a letter or a digit is somebody's word. A list takes letters too. */
const TYPED_IN =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]'

/** Keys are the sheet's unless somebody is typing, is in a window over the page, or in something with keys of its own. */
export const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  !target.closest(`${TYPED_IN}, dialog, [role=group][tabindex]`) &&
  !document.querySelector('dialog[open]')

const itemsOf = (sheet: Element) => [...sheet.querySelectorAll('fieldset')]
const markedIn = (item: Element) => item.querySelector<HTMLInputElement>('input:checked')
const firstIn = (item: Element) => item.querySelector<HTMLInputElement>('input[type=radio]')

/** The item somebody is at; else the first nobody has marked, else the first. */
function currentItem(sheet: Element): HTMLFieldSetElement | undefined {
  const items = itemsOf(sheet)
  const at = items.find((item) => item.contains(document.activeElement))
  return at ?? items.find((item) => !markedIn(item)) ?? items[0]
}

/** As if it were pressed with the mouse, so that everything that hears the form hears it. False where the item has no such answer. */
export function markItem(sheet: Element, result: Result): boolean {
  const item = currentItem(sheet)
  const radio = item?.querySelector<HTMLInputElement>(`input[type=radio][value="${result}"]`)
  if (!item || !radio) return false
  radio.focus()
  radio.click()
  return true
}

/** From the box of a reason or a note back to its item's mark, so that the keys are the sheet's again. False outside such a box. */
export function leaveBox(sheet: Element, target: EventTarget | null): boolean {
  const isBox = target instanceof Element && target.matches('select, textarea, input[type=text]')
  const item = isBox ? itemsOf(sheet).find((one) => one.contains(target)) : undefined
  if (item) (markedIn(item) ?? firstIn(item))?.focus()
  return item !== undefined
}

export function goToItem(sheet: Element, by: 1 | -1): void {
  const items = itemsOf(sheet)
  const from = items.findIndex((item) => item.contains(document.activeElement))
  const item = from === -1 ? currentItem(sheet) : items[from + by]
  if (item) (markedIn(item) ?? firstIn(item))?.focus()
}
