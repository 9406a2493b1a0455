import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { drawAgain, replaceNodes } from '@/components/forms/redraw'
import { drawnWords, wordsWithin } from '@/components/forms/words'
import type { LiveForm } from './live-form'
import { choicesOf } from './place-choices'
import { PlaceList } from './place-list'

const PATIENCE_MS = 300

/** Makes the lists of places searchable, and opens the next list as soon as a place is chosen. */
export function enlivenPlaces(part: HTMLElement, live: LiveForm): void {
  const roots = new Map<Element, Root>()
  let latest = 0

  function searchable() {
    for (const [block, root] of roots) if (!block.isConnected && roots.delete(block)) root.unmount()
    for (const select of part.querySelectorAll<HTMLSelectElement>('[data-place] select')) {
      const block = select.closest('[data-place]')
      if (block && !select.disabled && !roots.has(block))
        whenClosed(select, () => replace(select, block))
    }
  }

  function replace(select: HTMLSelectElement, block: Element) {
    if (!roots.has(block)) roots.set(block, standIn(select))
  }

  async function openNext(block: Element, button: HTMLElement) {
    const turn = ++latest
    const patience = setTimeout(() => part.setAttribute('aria-busy', 'true'), PATIENCE_MS)
    const isSaved = await live.autosave?.save()
    const drawn = isSaved ? await drawAgain(live.form) : null
    clearTimeout(patience)
    // Chosen again meanwhile: that choice brings its own lists.
    if (turn !== latest) return
    part.removeAttribute('aria-busy')
    button.hidden = drawn !== null
    if (drawn) show(block, drawn)
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
    live.autosave?.take(wordsWithin(part, live.form))
    hideButtons(part)
    searchable()
    live.announce(whatOpened(lists))
  }

  const openBelow = (select: HTMLSelectElement) => {
    const block = select.closest('[data-place]')
    const button = block?.querySelector<HTMLElement>('[data-without-script]')
    if (block && button) void openNext(block, button)
  }

  part.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) openBelow(target)
  })
  const drawn = drawnWords(live.form)
  hideButtons(part)
  searchable()
  // Chosen before this was here, on a slow line.
  for (const select of part.querySelectorAll('select'))
    if (select.value !== (drawn[select.name] ?? '')) openBelow(select)
}

/** «Tỉnh, thành phố *» without the star of the official form. */
const plainLabel = (label: Element) => label.textContent?.replace(' *', '') ?? ''

/** The next list; or what the place is called today, or the question which of several it is. */
function whatOpened(nodes: Element[]): string {
  const label = nodes.find((node) => node.matches('[data-place]'))?.querySelector('label')
  if (label) return `Đã mở danh sách ${plainLabel(label).toLowerCase()}`
  return nodes[0]?.querySelector('legend, p')?.textContent ?? ''
}

function hideButtons(part: HTMLElement) {
  for (const button of part.querySelectorAll<HTMLElement>('[data-without-script]'))
    button.hidden = true
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

function standIn(select: HTMLSelectElement): Root {
  const { name, value } = select
  const label = document.querySelector<HTMLLabelElement>(`label[for="${name}"]`)
  const hadFocus = select === document.activeElement
  const place = document.createElement('div')
  select.before(place)
  // The select keeps name and answer; the field takes its id, to which label and error summary lead.
  select.hidden = true
  select.id = `${name}-select`
  const root = createRoot(place)
  flushSync(() =>
    root.render(
      <PlaceList
        id={name}
        label={label ? plainLabel(label) : ''}
        prompt={select.options[0]?.text ?? ''}
        className={select.className}
        choices={choicesOf(select)}
        chosen={value}
        onChoose={(chosen) => {
          select.value = chosen
          select.dispatchEvent(new Event('change', { bubbles: true }))
        }}
      />,
    ),
  )
  if (hadFocus) document.getElementById(name)?.focus()
  return root
}
