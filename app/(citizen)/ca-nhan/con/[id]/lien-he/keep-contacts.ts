import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { wordsOf, type Typed } from '@/lib/forms/form-state'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findReady, keepChoice, keepNewValues } from '@/lib/requests/adjust/keep-wishes'
import { asGuardian } from '@/lib/requests/as-guardian'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { hrefOfNoWard } from '../../no-ward'

const fields = ['newPhone', 'newEmail'] as const

/** A box that was filled in is a wish; an empty one leaves what is. */
export function readContactWish(posted: Typed): Typed {
  if (!fields.some((field) => field in posted)) return {}
  const { newPhone = '', newEmail = '' } = wordsOf(posted, ...fields)
  const isWished = (words: string) => (words.trim() === '' ? '' : 'yes')
  return { newPhone, newEmail, phone: isWished(newPhone), email: isWished(newEmail) }
}

export const keepContacts = post<{ params: Promise<{ id: string }> }>(
  async (request, { params }) => {
    const here = `/ca-nhan/con/${(await params).id}/lien-he`
    const typed = await readForm(request)
    // Before it is asked who presses: what was typed while the session ended waits in this browser.
    await keepForm(here, wordsOf(typed, ...fields, 'request'))
    const user = await citizenWhoPresses(here, true)
    const { id } = await params
    const asker = await asGuardian(user, id)
    if (!asker) return seeOther(await hrefOfNoWard(user, id))
    const wish = readContactWish(typed)
    await keepChoice(asker, wish)
    await keepNewValues(asker, wish)
    await forgetForm()
    if (isLanguageSwitch(typed)) return samePage(request)
    return seeOther((await findReady(asker)) ? `${here}/xac-nhan` : `${here}?loi=1#loi`)
  },
)
