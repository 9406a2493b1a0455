import { keepPage } from '@/app/(officer)/keep-page'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { answering } from '@/lib/platform/answers/answering'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { signOutHere } from './sign-out-here'

export const POST = post(async (request) => {
  await keepPage(await readForm(request))
  const user = await findUser()
  const told = (await signOutHere()).hasDrafts ? 'con-ban-nhap' : '1'
  return seeOther(`${user?.kind === 'OFFICER' ? '/can-bo' : ''}/dang-nhap?da-thoat=${told}`)
})

/** Typed into the address bar: a link must not sign anybody out. */
export const GET = answering(async () => seeOther('/ca-nhan'))
