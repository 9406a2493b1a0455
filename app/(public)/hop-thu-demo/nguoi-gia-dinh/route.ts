import { shownPhone } from '@/lib/forms/shown'
import { shownBirth } from '@/lib/insured/birth'
import { listFreeDemoFamilies, listFreeDemoPeople } from '@/lib/insured/free-demo-people'
import type { FreePerson } from '@/lib/insured/repository'
import { answering } from '@/lib/platform/answers/answering'
import { env } from '@/lib/platform/env'

/** For the start's own words in the terminal: one invented person a line, then a child with its parent. Outside demo mode this address does not exist. */
export const GET = answering(async () => {
  const [people, families] = await Promise.all([listFreeDemoPeople(), listFreeDemoFamilies(null)])
  const lines = [
    ...people.map(lineOf),
    ...families.flatMap(({ child, parent }) => [
      `Con: ${child.fullName}, mã số BHXH ${child.bhxhCode}, ngày sinh ${shownBirth(child.birthDate)}`,
      `${parent.sex === 'Nữ' ? 'Mẹ' : 'Cha'}: ${lineOf(parent)}`,
    ]),
  ]
  return new Response(lines.join('\n'), {
    status: env.DEMO_MODE ? 200 : 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
})

const lineOf = ({ fullName, bhxhCode, idNumber, phone, birthDate, province }: FreePerson) =>
  `${fullName}, mã số BHXH ${bhxhCode}, số căn cước ${idNumber}, điện thoại ${shownPhone(phone)}, ngày sinh ${shownBirth(birthDate)}, ${province}`
