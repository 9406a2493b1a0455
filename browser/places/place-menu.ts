import { latePart } from '@/browser/forms/late-part'
import type { PlaceChoice, FoundPlace } from './place-choices'
import { t } from '@/lib/words/t'

export type Step = 1 | -1 | 10 | -10
export type PlaceMenu = ReturnType<typeof placeMenu>

/** The lines under a place field. The focus stays in the field: a line is only pointed at, and marked when it is the one chosen. */
export function placeMenu(input: HTMLInputElement, frame: HTMLElement) {
  const panel = frame.querySelector<HTMLElement>('[data-panel]')!
  const list = frame.querySelector<HTMLElement>('[role=listbox]')!
  const none = frame.querySelector<HTMLElement>('[data-none]')!
  let shown: FoundPlace[] = []
  let at = -1
  list.id = `${input.id}-list`
  input.setAttribute('aria-controls', list.id)

  function pointAt(index: number) {
    list.children[at]?.removeAttribute('data-active')
    at = index
    const line = list.children[at]
    line?.setAttribute('data-active', '')
    line?.scrollIntoView({ block: 'nearest' })
    if (line) input.setAttribute('aria-activedescendant', line.id)
    else input.removeAttribute('aria-activedescendant')
  }

  function close() {
    pointAt(-1)
    panel.hidden = true
    input.setAttribute('aria-expanded', 'false')
  }

  return {
    isOpen: () => !panel.hidden,
    close,
    /** The line the arrow keys have come to. */
    pointed: (): PlaceChoice | undefined => shown[at]?.line,
    choiceOf: (line: Element): PlaceChoice | undefined =>
      shown[[...list.children].indexOf(line)]?.line,
    /** How many lines there are now. */
    open(found: FoundPlace[], chosen: string): number {
      shown = found
      list.replaceChildren(
        ...found.map((one, index) => lineOf(one, { id: `${list.id}-${index}`, chosen })),
      )
      list.hidden = found.length === 0
      none.hidden = found.length > 0
      panel.hidden = false
      input.setAttribute('aria-expanded', String(found.length > 0))
      pointAt(-1)
      panel.scrollTop = 0
      list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
      return found.length
    },
    /** From nowhere to the chosen line, or to the first or last; past an end there is no further. */
    move(step: Step) {
      const chosen = [...list.children].findIndex((line) => line.matches('[aria-selected=true]'))
      const start = step > 0 ? 0 : shown.length - 1
      const next = at < 0 ? Math.max(chosen, start * Number(chosen < 0)) : at + step
      pointAt(Math.min(Math.max(next, 0), shown.length - 1))
    },
  }
}

function lineOf({ line: choice, by }: FoundPlace, { id, chosen }: { id: string; chosen: string }) {
  const line = latePart('place-line')
  line.id = id
  line.setAttribute('aria-selected', String(choice.value === chosen))
  const [label, note] = line.querySelectorAll('span span')
  label!.textContent = choice.label
  note!.textContent = by ? t('{former} nay thuộc nơi này', { former: by }) : ''
  return line
}
