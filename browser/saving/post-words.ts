import {
  formAction,
  referenceOf,
  setReference,
  setShown,
  shownOf,
} from '@/browser/forms/form-fields'
import type { FormWords } from '@/browser/forms/words'

const LONGEST_MS = 15_000

export type SaveAnswer =
  | { outcome: 'failed' | 'closed' | 'contested' }
  | { outcome: 'saved' | 'moved'; savedAt: string; reference: string }

/** The form as its own button would post it, but only to be kept. */
export const bodyOf = (form: HTMLFormElement, words: FormWords): URLSearchParams =>
  new URLSearchParams({
    ...words,
    reference: referenceOf(form),
    shown: JSON.stringify(shownOf(form)),
    intent: 'luu',
  })

/** Asks the server to keep these words; from then on only what differs from them is a change. */
export async function postWords(form: HTMLFormElement, words: FormWords): Promise<SaveAnswer> {
  try {
    const response = await fetch(formAction(form), {
      method: 'POST',
      body: bodyOf(form, words),
      // Goes on when the page is left meanwhile.
      keepalive: true,
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    // Led elsewhere: the declaration was sent in by another tab and takes no more changes.
    if (response.type === 'opaqueredirect') return { outcome: 'closed' }
    if (response.status === 409) return contest(form, words, (await response.json()) as Contested)
    if (!response.ok) return { outcome: 'failed' }
    return acknowledge(form, words, (await response.json()) as Kept)
  } catch {
    return { outcome: 'failed' } // no network, or no answer in time
  }
}

type Kept = { savedAt: string; reference: string }

function acknowledge(form: HTMLFormElement, words: FormWords, kept: Kept): SaveAnswer {
  // Another number: the browser had lost its key, and a new draft took the words.
  const isOther = kept.reference !== referenceOf(form)
  setReference(form, kept.reference)
  setShown(form, isOther ? words : { ...shownOf(form), ...words })
  return { outcome: isOther ? 'moved' : 'saved', ...kept }
}

type Contested = { contested: string[] }

/** Changed elsewhere too: those words stay as changed as they were, so that the form's own press asks which are to stand. */
function contest(form: HTMLFormElement, words: FormWords, { contested }: Contested): SaveAnswer {
  const kept = Object.entries(words).filter(([name]) => !contested.includes(name))
  setShown(form, { ...shownOf(form), ...Object.fromEntries(kept) })
  return { outcome: 'contested' }
}
