import 'server-only'
import { sealedCookie } from './sealed-cookie'

// What was typed into a form that was refused, on its way to the page that shows it again: in the visitor's own browser, sealed, the
// last such form only.
const cookie = sealedCookie({ name: 'chu-da-nhap', seconds: 15 * 60 })
/** No answer of most such forms is longer, and a cookie has to stay small; a form with a longer one says so. */
const LONGEST = 120
/** Never kept. */
const SECRET = /password|^repeat$/i
/** Kept for one answer: a code opens something. */
const CODE = 'code'

type Words = Record<string, string>

export function keepForm(form: string, words: Words, longest = LONGEST): Promise<void> {
  const kept = Object.entries(words)
    .filter(([name]) => !SECRET.test(name))
    .map(([name, text]) => [name, [...text].slice(0, longest).join('')])
  return cookie.keep(JSON.stringify([form, Object.fromEntries(kept)]))
}

/** The words typed last into this form; a code among them is given back once. */
export async function findForm(form: string): Promise<Words> {
  const [of, words] = JSON.parse((await cookie.find()) ?? '[]') as [string?, Words?]
  if (of !== form || !words) return {}
  const { [CODE]: code, ...others } = words
  if (code !== undefined) await keepForm(form, others, Infinity)
  return words
}

export const forgetForm = (): Promise<void> => cookie.forget()
