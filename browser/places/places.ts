import { keepTrying } from '@/browser/forms/keep-trying'
import { drawAgain, replaceNodes } from '@/browser/saving/redraw'
import { drawnWords, wordsWithin } from '@/browser/forms/words'
import { switchIntent } from '@/lib/words/switch-intent'
import { enhancePlace } from './enhance-place'
import type { EnhancedForm } from '@/browser/saving/enhanced-form'
import { plainLabel } from './place-parts'
import { t } from '@/lib/words/t'

const PATIENCE_MS = 300

/** Makes the lists of places searchable, and opens the next list as soon as a place is chosen. */
export function enhancePlaces(part: HTMLElement, enhanced: EnhancedForm): void {
  let latest = 0

  function searchable() {
    for (const select of part.querySelectorAll<HTMLSelectElement>('[data-place] select'))
      if (!select.disabled && !select.hidden) whenClosed(select, () => enhance(select, enhanced))
  }

  async function openNext(block: Element) {
    const turn = ++latest
    const patience = setTimeout(() => part.setAttribute('aria-busy', 'true'), PATIENCE_MS)
    const finish = (isOpen: boolean) => {
      clearTimeout(patience)
      part.removeAttribute('aria-busy')
      offerButton(block, !isOpen)
    }
    const drawn = await keepTrying(
      // Chosen again meanwhile: that choice brings its own lists.
      async () => (turn === latest ? savedAndDrawn(enhanced) : null),
      () => turn === latest && finish(false),
    )
    if (turn !== latest || !drawn) return
    finish(true)
    show(block, drawn)
  }

  /** What stands below the choice comes from the server; the choice itself, where the person is, stays. */
  function show(block: Element, drawn: HTMLFormElement) {
    const name = block.querySelector('select')?.name
    const fresh = drawn
      .querySelector(`[data-places] select[name="${name}"]`)
      ?.closest('[data-place]')
    if (!fresh) return
    const lists = following(fresh)
    replaceNodes(following(block), lists, block)
    enhanced.autosave?.take(wordsWithin(part, enhanced.form))
    searchable()
    enhanced.voices.say(`${whatIsChosen(block)}${whatOpened(lists)}`)
  }

  const openBelow = (select: HTMLSelectElement) => {
    const block = select.closest('[data-place]')
    if (block?.hasAttribute('data-opens')) void openNext(block)
  }

  part.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) openBelow(target)
  })
  enhanced.form.addEventListener('submit', stayWithUnknownWords, { capture: true })
  const drawn = drawnWords(enhanced.form)
  searchable()
  // Chosen before this was here, on a slow line.
  for (const select of part.querySelectorAll('select'))
    if (select.value !== (drawn[select.name] ?? '')) openBelow(select)
}

function enhance(select: HTMLSelectElement, enhanced: EnhancedForm) {
  if (!select.isConnected || select.hidden) return
  enhancePlace(select, enhanced)
  offerButton(select.closest('[data-place]'), false)
}

/** Without a network it throws: then the button is there, and the list comes when the network does. */
async function savedAndDrawn({ autosave, form }: EnhancedForm): Promise<HTMLFormElement> {
  const drawn = (await autosave?.save()) ? await drawAgain(form) : null
  if (!drawn) throw new Error('The list that follows could not be had.')
  return drawn
}

/** What opens the next list where no script does. Who stands on it when it goes stands at the list above it. */
function offerButton(block: Element | null, isOffered: boolean) {
  const button = block?.querySelector<HTMLElement>('[data-without-script]')
  if (!button) return
  const hadFocus = button.contains(document.activeElement)
  button.hidden = !isOffered
  if (hadFocus && !isOffered) block?.querySelector<HTMLElement>('input, select')?.focus()
}

/** Words that name no place are in the browser alone: «Tiếp» would lose them, so it leads back to them. */
function stayWithUnknownWords(event: SubmitEvent) {
  const form = event.currentTarget as HTMLFormElement
  const pressed = (event.submitter as HTMLButtonElement | null)?.value ?? ''
  const isGoingOn = pressed === 'tiep' || pressed === switchIntent
  const wrong = [...form.querySelectorAll('select')].find(({ validity }) => validity.customError)
  if (!isGoingOn || !wrong) return
  event.preventDefault()
  event.stopImmediatePropagation()
  document.getElementById(wrong.name)?.focus()
}

const whatIsChosen = (block: Element) => {
  const chosen = block.querySelector('select')?.selectedOptions[0]
  return chosen?.value ? `${t('Đã chọn: {label}.', { label: chosen.label })} ` : ''
}

/** The next list; or what the place is called today, or the question which of several it is. */
function whatOpened(nodes: Element[]): string {
  const label = nodes.find((node) => node.matches('[data-place]'))?.querySelector('label') ?? null
  if (label) return t('Đã mở danh sách {label}.', { label: plainLabel(label).toLowerCase() })
  return nodes[0]?.querySelector('legend, p')?.textContent ?? ''
}

function following(element: Element): Element[] {
  const siblings = [...(element.parentElement?.children ?? [])]
  return siblings.slice(siblings.indexOf(element) + 1)
}

/** A list opened by finger or mouse would close under it: then its turn comes when it is left. */
function whenClosed(select: HTMLSelectElement, act: () => void) {
  const isOpen = select === document.activeElement && !select.matches(':focus-visible')
  if (isOpen) select.addEventListener('blur', act, { once: true })
  else act()
}
