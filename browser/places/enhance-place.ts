import type { EnhancedForm } from '@/browser/saving/enhanced-form'
import { PlaceBox } from './place-box'
import { restoreList, standInFront } from './place-parts'

/** Makes one list of places searchable. Should any part of that fail, the list itself comes back, and the fault is told. */
export function enhancePlace(select: HTMLSelectElement, { form, voices }: EnhancedForm): void {
  const hadFocus = select === document.activeElement
  const parts = standInFront(select)
  const { frame, input, clear } = parts

  const guarded =
    <Given extends Event>(act: (event: Given) => void) =>
    (event: Given) => {
      try {
        act(event)
      } catch (fault) {
        restoreList(parts)
        throw fault
      }
    }
  guarded(() => {
    const box = new PlaceBox(form, parts, voices)
    input.addEventListener('input', guarded(box.open))
    input.addEventListener('keydown', guarded(box.press))
    input.addEventListener('click', guarded(box.click))
    input.addEventListener('focus', guarded(box.enter))
    input.addEventListener('change', guarded(box.change))
    frame.addEventListener('focusout', guarded(box.leave))
    frame.addEventListener('click', guarded(box.pick))
    clear.addEventListener('click', guarded(box.empty))
    // The press that chooses a line must not take the focus out of the field.
    frame.querySelector('[data-panel]')!.addEventListener('mousedown', (event) => {
      event.preventDefault()
    })
    if (hadFocus) takeOver(select, input, box)
  })(new Event('focus'))
}

/** Who had begun to type at the list goes on in the field, with no letter lost. */
function takeOver({ dataset }: HTMLSelectElement, input: HTMLInputElement, box: PlaceBox) {
  input.focus()
  const typed = dataset.earlyKeys?.trimStart()
  if (!typed) return
  input.value = typed
  box.open()
}
