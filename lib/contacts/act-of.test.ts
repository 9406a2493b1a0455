import { expect, test } from 'vitest'
import { actWords } from '@/lib/accounts/personal/journal-words'
import { actOf, actOfMiss, actOfRefused } from './act-of'
import { changeKinds, changeTransitions, contactKinds, type ChangeKind } from './contact-change'

const isContact = (kind: ChangeKind) => contactKinds.some((one) => one === kind)
/** Of a guardian nothing is proved by a code. */
const byCode = ['confirm', 'resend']
const transitions = Object.entries(changeTransitions) as [
  keyof typeof changeTransitions,
  { action: 'changeContact' | 'approveContact' },
][]

test.each(changeKinds)('%s: chủ tài khoản đọc được mọi việc, và đúng là việc gì', (kind) => {
  const asked = transitions.filter(([name]) => isContact(kind) || !byCode.includes(name))
  const acts = [
    ...asked.flatMap(([name, { action }]) => [actOf(kind, name), actOfRefused(action, kind)]),
    ...[actOf(kind, 'ask'), actOf(kind, 'lapse'), actOfMiss(kind)],
  ]
  const others = isContact(kind) ? /người giám hộ/ : /liên hệ/
  const told = acts.map((act) => actWords(act))
  expect(told.filter((words) => words === actWords('chưa có lời') || others.test(words))).toEqual(
    [],
  )
})
