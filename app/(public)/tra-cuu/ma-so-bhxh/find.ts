import { visitorOf } from '@/lib/platform/limits/visitor'
import { findOwnCode } from '@/lib/look-ups/own-code/find-own-code'
import { keepAnswer } from '@/lib/look-ups/own-code/kept-answer'
import { personErrors, personSchema, readPerson } from '@/lib/look-ups/own-code/person-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const page = '/tra-cuu/ma-so-bhxh'

export const lookForOwnCode = post(async (request) => {
  const posted = await readForm(request)
  const typed = readPerson(posted)
  if (isLanguageSwitch(posted)) {
    await keepAnswer({ typed })
    return samePage(request, { sua: '1' })
  }
  const asked = personSchema.safeParse(typed)
  if (!asked.success || personErrors(typed).length > 0) {
    await keepAnswer({ typed })
    return seeOther(`${page}?loi=nhap#loi`)
  }
  const found = await findOwnCode(asked.data, visitorOf(request))
  if (found.ok) {
    await keepAnswer({ typed, code: found.bhxhCode })
    return seeOther(`${page}/ket-qua`)
  }
  const { reason } = found
  if (reason === 'none' || reason === 'several') {
    await keepAnswer({ typed, reason })
    return seeOther(`${page}/ket-qua`)
  }
  await keepAnswer({ typed })
  return seeOther(`${page}?loi=${reason}#loi`)
})
