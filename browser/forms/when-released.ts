let isPressed = false
const waiting = new Set<() => void>()

/** The click that a press ends in comes after the release. */
function release() {
  isPressed = false
  setTimeout(() => {
    for (const act of waiting) act()
    waiting.clear()
  })
}

document.addEventListener('pointerdown', () => (isPressed = true), true)
for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, release, true)

/** At once, or after the press under way: a sentence appearing above a button would move it away under the finger. */
export function whenReleased(act: () => void): void {
  if (isPressed) waiting.add(act)
  else act()
}
