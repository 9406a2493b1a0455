import { partOf, sentenceOf } from './parts'

type Lock = { release: () => Promise<void> }
type Awake = { wakeLock?: { request: (kind: 'screen') => Promise<Lock> } }

/** A screen that stays bright while a card is shown; let go with the page. */
function stayAwake(): void {
  const wake = () => {
    if (document.visibilityState === 'visible')
      (navigator as Awake).wakeLock?.request('screen').catch(() => {})
  }
  document.addEventListener('visibilitychange', wake)
  wake()
}

/** The card alone, over everything else, for the counter of a clinic. */
export function offerFullScreen(place: HTMLElement): void {
  stayAwake()
  const button = partOf(place, 'full')
  const whole = partOf(place, 'whole')
  if (!button || !whole) return
  const home = document.createComment('')
  const dialog = document.createElement('dialog')
  dialog.className = 'm-0 h-dvh max-h-none w-full max-w-none bg-paper p-4 text-ink'
  dialog.setAttribute('aria-label', sentenceOf(place, 'full-name'))
  // Within the card: whoever draws it goes on finding its parts.
  place.append(dialog)
  button.hidden = false
  const open = () => {
    whole.before(home)
    dialog.append(whole)
    dialog.showModal()
    button.textContent = sentenceOf(place, 'leave')
    dialog.requestFullscreen?.().catch(() => {})
    button.focus()
  }
  button.addEventListener('click', () => (dialog.open ? dialog.close() : open()))
  dialog.addEventListener('close', () => {
    home.replaceWith(whole)
    button.textContent = sentenceOf(place, 'full')
    if (document.fullscreenElement) void document.exitFullscreen()
    button.focus()
  })
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && dialog.open) dialog.close()
  })
}
