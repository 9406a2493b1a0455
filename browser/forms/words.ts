/** What stands in a form, by field. */
export type FormWords = Record<string, string>

/** Hidden fields that say which form this is; nobody typed them. Of a form that asks for a case, its number is an answer. */
const isAboutTheForm = (form: HTMLFormElement, name: string): boolean =>
  ['reference', 'shown'].includes(name) &&
  form.querySelector(`input[type=hidden][name=${name}]`) !== null

export function formWords(form: HTMLFormElement): FormWords {
  const words: FormWords = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && !isAboutTheForm(form, name)) words[name] = value
  return words
}

/** What stood there when the server drew the form, whatever was typed since or put back by the browser. */
export function drawnWords(form: HTMLFormElement): FormWords {
  const copy = form.cloneNode(true) as HTMLFormElement
  copy.reset()
  return formWords(copy)
}

/** The words of one part of a form alone. */
export function wordsWithin(part: Element, form: HTMLFormElement): FormWords {
  const isWithin = ([name]: [string, string]) => part.querySelector(`[name="${name}"]`) !== null
  return Object.fromEntries(Object.entries(formWords(form)).filter(isWithin))
}

/** True when some word in the form is not yet kept as it stands. */
export const differs = (words: FormWords, kept: FormWords): boolean =>
  Object.entries(words).some(([name, word]) => word !== (kept[name] ?? ''))
