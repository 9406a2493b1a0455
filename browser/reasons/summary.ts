import { t } from '@/lib/words/t'

/**
 * The list on top of a page drawn with something to put right, and the title of its window, say what is so now: a line goes when its
 * field is right, says what the field says, and comes when a field goes wrong meanwhile.
 */
export function tellInSummary(name: string, reason = ''): void {
  const summary = document.getElementById('loi')
  if (!summary) return
  // Heard whole when the page opened; from here on each field speaks for itself.
  summary.setAttribute('role', 'group')
  const line = lineOf(summary, name) ?? (reason ? addLine(summary, name) : null)
  if (!line) return
  line.hidden = !reason
  if (reason) line.querySelector('a')!.textContent = reason
  summary.hidden = !summary.querySelector('li:not([hidden])')
  const before = `${t('Lỗi:')} `
  const title = document.title.replace(before, '')
  document.title = summary.hidden ? title : before + title
}

const lineOf = (summary: Element, name: string) =>
  summary.querySelector<HTMLElement>(`li:has(a[href="#${CSS.escape(name)}"])`)

/** Where its field stands among the others. */
function addLine(summary: Element, name: string): HTMLElement {
  const lines = [...summary.querySelectorAll('li')]
  const line = lines[0]!.cloneNode(true) as HTMLElement
  line.querySelector('a')!.setAttribute('href', `#${name}`)
  const next = lines.find((one) => isAfter(targetOf(one), document.getElementById(name)))
  lines[0]!.parentElement!.insertBefore(line, next ?? null)
  return line
}

const targetOf = (line: Element) =>
  document.getElementById(line.querySelector('a')?.getAttribute('href')?.slice(1) ?? '')

const isAfter = (one: Node | null, other: Node | null) =>
  one !== null &&
  other !== null &&
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
