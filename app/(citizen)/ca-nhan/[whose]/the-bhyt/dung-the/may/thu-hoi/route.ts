import { postOfRecords } from '../../../../post-of-records'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { withdrawCards } from '@/lib/clinic-code/withdraw-cards'
import { seeOther } from '@/lib/platform/answers/post'
import { openRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'

export const POST = postOfRecords(async (_, { params }) => {
  const { whose } = await params
  const here = `${recordHref(whose, 'cards')}/dung-the/may`
  const user = await citizenWhoPresses(here)
  const records = await openRecords(user, { whose, part: 'cards', inFull: false })
  if (!records) return seeOther('/ca-nhan')
  await withdrawCards(user, records)
  return seeOther(`${here}?xong=thu-hoi`)
})
