const ASK_MS = 8_000
const REACHED = 200

type News = { title: string; text: string; mayDisown: boolean }

/**
 * An open page hears within ten seconds that its session was ended elsewhere, and says so without taking what is typed. It asks only while
 * somebody looks at it, and the answer prolongs nothing.
 */
export function watchEnded(): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-ended-elsewhere]')
  if (!template) return
  const timer = setInterval(() => void ask(), ASK_MS)
  document.addEventListener('visibilitychange', () => void ask())
  let isTold = false

  async function ask() {
    if (document.hidden || isTold) return
    const answer = await fetch('/phien').catch(() => null)
    if (answer?.status !== REACHED || isTold) return
    isTold = true
    clearInterval(timer)
    tell(await answer.json())
  }

  function tell({ title, text, mayDisown }: News) {
    const words = template!.content.cloneNode(true) as DocumentFragment
    words.querySelector('[data-title]')!.textContent = title
    words.querySelector('[data-text]')!.textContent = text
    words.querySelector<HTMLAnchorElement>('[data-again]')!.href =
      `/het-phien?tiep=${encodeURIComponent(location.pathname + location.search)}`
    words.querySelector<HTMLElement>('[data-not-me]')!.hidden = !mayDisown
    template!.after(words)
    document.title = `${title} – ${document.title}`
  }
}
