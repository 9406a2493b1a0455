import { shownPhone } from '@/lib/forms/shown'
import { shownBirth } from '@/lib/insured/birth'
import { listFreeDemoPeople } from '@/lib/insured/free-demo-people'
import { answering } from '@/lib/platform/answers/answering'
import { env } from '@/lib/platform/env'

/** For the start's own words in the terminal: one invented person a line. Outside demo mode this address does not exist. */
export const GET = answering(async () => {
  const people = await listFreeDemoPeople()
  const lines = people.map(
    ({ fullName, bhxhCode, idNumber, phone, birthDate, province }) =>
      `${fullName}, mã số BHXH ${bhxhCode}, số căn cước ${idNumber}, điện thoại ${shownPhone(phone)}, ngày sinh ${shownBirth(birthDate)}, ${province}`,
  )
  return new Response(lines.join('\n'), {
    status: env.DEMO_MODE ? 200 : 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
})
