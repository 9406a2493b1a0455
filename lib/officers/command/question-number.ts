import 'server-only'
import { findLikeness } from '@/lib/insured/find-likeness'
import { findStaff } from '../repository'

const questions = {
  unknown: [
    'Xem lại --bhxh: mã số này chưa có trong dữ liệu người tham gia.',
    'Cổng chưa biết ai cùng hộ với cán bộ.',
  ],
  'other-name': [
    'Xem lại --bhxh và --name: trong dữ liệu người tham gia, mã số này mang họ tên khác.',
  ],
  'same-name': [],
} as const

/**
 * What the operator should look at again, of the number that tells who an officer is. Said, not refused: the register may be late, or have a
 * name wrong.
 */
export async function questionNumber(login: string): Promise<readonly string[]> {
  const officer = await findStaff(login)
  if (!officer?.bhxhCode) return []
  return questions[await findLikeness(officer.bhxhCode, officer.fullName)]
}
