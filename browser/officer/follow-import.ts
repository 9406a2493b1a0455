const EVERY_MS = 3_000
/** Asking prolongs the session: nobody is kept signed in for longer than this by a page they have left open. */
const MOST_TIMES = 200

const wait = () => new Promise((resolve) => setTimeout(resolve, EVERY_MS))

/** Asks how far a file is, as long as somebody looks at its page and a worker has it, and draws what has changed where it stands. */
export async function followImport(report: HTMLElement): Promise<void> {
  for (let asked = 0; asked < MOST_TIMES && report.dataset.import === 'under-way'; asked++) {
    await wait()
    if (!document.hidden) await drawAnew(report).catch(() => undefined)
  }
}

async function drawAnew(report: HTMLElement): Promise<void> {
  const answer = await fetch(location.pathname)
  if (!answer.ok || answer.redirected) return
  const drawn = new DOMParser()
    .parseFromString(await answer.text(), 'text/html')
    .querySelector<HTMLElement>('[data-import]')
  if (!drawn) return
  const body = part(report, 'body')
  const fresh = document.adoptNode(part(drawn, 'body'))
  const focused = body.contains(document.activeElement) ? document.activeElement : null
  body.replaceWith(fresh)
  // Whoever stood on the link to load the page again stands there still, or on the words of what came of it.
  if (focused) (sameIn(fresh, focused) ?? headingOf(fresh))?.focus()
  const state = part(report, 'state')
  const words = part(drawn, 'state').textContent
  // Read aloud once, when it changes; what was said of the state before is true no more.
  if (state.textContent !== words) {
    state.textContent = words
    document.getElementById('xong')?.remove()
  }
  report.dataset.import = drawn.dataset.import
}

const part = (within: HTMLElement, name: string) =>
  within.querySelector<HTMLElement>(`[data-import-${name}]`)!

const sameIn = (fresh: HTMLElement, { tagName, textContent }: Element) =>
  [...fresh.querySelectorAll<HTMLElement>(tagName)].find((one) => one.textContent === textContent)

function headingOf(fresh: HTMLElement): HTMLElement | null {
  const heading = fresh.querySelector<HTMLElement>('h2')
  if (heading) heading.tabIndex = -1
  return heading
}
