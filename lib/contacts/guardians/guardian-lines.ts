import { kinshipLabel } from '@/lib/accounts/guardians/kinship'
import type { ChangeOfGuardian } from '../contact-change'
import type { GuardianNames } from './guardian-names'
import { grounds } from '../guardian-wish'

type Line = { label: string; value: string }

/** What a guardian's change is, on the officers' page and on the slip. */
export function guardianLines({ guardian }: ChangeOfGuardian, names: GuardianNames): Line[] {
  const { kinship, ground, document } = guardian
  return [
    { label: 'Người đến', value: names.comer },
    ...(names.leaves ? [{ label: 'Thôi làm người giám hộ', value: names.leaves }] : []),
    ...(names.comes ? [{ label: 'Làm người giám hộ', value: names.comes }] : []),
    ...(kinship ? [{ label: 'Là gì của trẻ', value: kinshipLabel(kinship) }] : []),
    { label: 'Căn cứ', value: grounds[ground] },
    { label: 'Giấy tờ chứng minh đã xem', value: document },
  ]
}

/** What whoever came takes home. */
export const guardianAdvice = ({ leaves }: Pick<GuardianNames, 'leaves'>): string[] => [
  ...(leaves ? ['Từ lúc này, người thôi giám hộ không xem được tài khoản của trẻ nữa.'] : []),
  'Người đang giám hộ mở tài khoản của trẻ ở mục “Con của tôi”. Liên hệ của trẻ cũng đổi ở đó.',
  'Chưa có tài khoản thì đăng ký với mã số BHXH ghi ở trên.',
]
