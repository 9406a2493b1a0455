import { post, seeOther } from '@/lib/platform/post'
import { leaveBrowser } from '@/lib/registration/current-declaration'

/** On a shared computer: this browser forgets every case. */
export const POST = post(async () => {
  await leaveBrowser()
  return seeOther('/ho-so?khac=1')
})
