/** Of the box that answers a question, the field it is about. */
export const fieldAnswered = (form: HTMLFormElement, name: string): string | null =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.dataset.answers ?? null

/**
 * What a question says as long as the words it asks about stand in its field: with them its box goes, and comes when they are
 * written again. Ticked, it asks nothing more.
 */
export function openQuestion(
  form: HTMLFormElement,
  field: string,
): { asks?: string; kept?: string } {
  const box = form.querySelector<HTMLInputElement>(`input[data-answers="${field}"]`)
  if (!box) return {}
  const words = form.querySelector<HTMLInputElement>(`[id="${field}"]`)?.value ?? ''
  const isOpen = hasWords(words, box.value)
  box.closest<HTMLElement>('[data-question]')!.hidden = !isOpen
  if (!isOpen) box.checked = false
  if (!isOpen) return {}
  return box.checked ? { kept: box.value } : { asks: box.dataset.asks }
}

/** «gmail.co» does not stand in «gmail.com», nor «Bà» in «Bài». */
const hasWords = (text: string, words: string): boolean => {
  const [plain, wanted] = [text.normalize().toLowerCase(), words.normalize().toLowerCase()]
  const at = plain.indexOf(wanted)
  const [before = '', after = ''] = [plain.charAt(at - 1), plain.charAt(at + wanted.length)]
  return at >= 0 && ![before, after].some((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign))
}
