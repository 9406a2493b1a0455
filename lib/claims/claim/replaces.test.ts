import { expect, test } from 'vitest'
import { effectOfClaim } from './replaces'

const kept = { madeOn: '2026-11-04', digest: '1:a' }

test.each([
  ['chưa có: thêm', null, kept, 'added'],
  ['gửi lại y nguyên: không đổi gì', kept, kept, 'unchanged'],
  ['y nguyên, lập ngày khác: không đổi gì', kept, { ...kept, madeOn: '2026-11-09' }, 'unchanged'],
  ['sửa, lập sau: thay', kept, { madeOn: '2026-11-05', digest: '1:b' }, 'replaced'],
  ['sửa, lập cùng ngày, đến sau: thay', kept, { ...kept, digest: '1:b' }, 'replaced'],
  ['bản lập trước đến muộn: không thay', kept, { madeOn: '2026-11-03', digest: '1:b' }, 'outdated'],
] as const)('%s', (_, before, come, effect) => expect(effectOfClaim(before, come)).toBe(effect))
