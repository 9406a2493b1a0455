import { findUser } from '@/lib/accounts/sessions/current-user'
import { keepOwnWishes } from '@/lib/own-settings/keep-own-wishes'
import { readWishes } from '@/lib/own-settings/read-wishes'
import { displayHref, settingsHref } from '@/lib/own-settings/setting-addresses'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { keepWishes } from '@/lib/platform/display/current-display'

/** In this browser, and in the account of whoever is signed in. */
export const keepDisplay = post(async (request) => {
  const { tiep, ...typed } = await readForm(request)
  const wishes = readWishes(typed)
  const user = await findUser()
  if (user?.kind === 'CITIZEN') await keepOwnWishes(user, wishes)
  await keepWishes(wishes)
  return seeOther(`${tiep === settingsHref ? settingsHref : displayHref}?xong=hien-thi`)
})
