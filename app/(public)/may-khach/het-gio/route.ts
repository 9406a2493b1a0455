import { clearing, forgetVisitor } from '@/lib/kiosk/forget-visitor'
import { readLocalPath } from '@/lib/accounts/local-path'
import { answering } from '@/lib/platform/answers/answering'
import { seeOther } from '@/lib/platform/answers/post'
import { isIdle, keepKiosk, kioskHref, kioskIn } from '@/lib/platform/kiosk/kiosk'
import { ledTo } from '@/lib/platform/seal/led'

/** Nobody was heard of for too long: everything goes. Where somebody was, in another window or typing all the while, it leads back. */
export const GET = answering(async (request) => {
  const kiosk = kioskIn(request)
  const back = readLocalPath(new URL(request.url).searchParams.get('tiep') ?? undefined)
  if (!kiosk || !isIdle(kiosk)) return seeOther(back ?? kioskHref)
  await forgetVisitor()
  await keepKiosk(kiosk.officeCode)
  const answer = seeOther(await ledTo(`${kioskHref}?xong=1#xong`))
  for (const [name, value] of Object.entries(clearing)) answer.headers.set(name, value)
  return answer
})
