import { recordParts } from '@/lib/records/record-parts'
import { msg, t } from '@/lib/words/t'
import { accountActs } from './account-acts'

const purposes: Record<string, string> = {
  declaration: msg('Xử lý hồ sơ đăng ký'),
  account: msg('Giữ an toàn cho tài khoản'),
  person: msg('Đối chiếu với dữ liệu BHXH'),
}

/** What for, where the act itself says more than what it is about. */
const purposesOfActs: Record<string, string> = {
  'create-account': purposes.declaration!,
  'link-guardian': purposes.declaration!,
  'renew-activation': msg('Giúp kích hoạt tài khoản'),
  'print-activation': msg('Giúp kích hoạt tài khoản'),
  'view-entries': msg('Kiểm toán việc xem và sửa dữ liệu'),
  'find-own-code': msg('Tra cứu mã số BHXH'),
  'take-data': msg('Giữ dữ liệu BHXH ở máy riêng'),
  'keep-card': msg('Dùng thẻ BHYT'),
  'withdraw-card': msg('Dùng thẻ BHYT'),
  'check-card': msg('Dùng thẻ BHYT'),
  'view-for-notice': msg('Báo việc cần biết'),
  'change-notices': msg('Báo việc cần biết'),
  'change-settings': msg('Hiện trang theo ý bạn'),
  ...Object.fromEntries(
    Object.keys(accountActs)
      .filter((act) => /-terms$/.test(act))
      .map((act) => [act, msg('Đồng ý với các điều khoản')]),
  ),
  ...Object.fromEntries(
    Object.keys(accountActs)
      .filter((act) => /consent/.test(act))
      .map((act) => [act, msg('Cho người thân xem dữ liệu')]),
  ),
  'issue-paper': msg('Mang dữ liệu BHXH về'),
  'withdraw-paper': msg('Mang dữ liệu BHXH về'),
  'resend-message': msg('Gửi lại tin nhắn'),
  ...Object.fromEntries(
    Object.keys(accountActs)
      .filter((act) => /correct/i.test(act) || act === 'answer-not-wrong')
      .map((act) => [act, msg('Xem và trả lời báo sai')]),
  ),
  ...Object.fromEntries(
    Object.values(recordParts).map(({ act }) => [act, msg('Xem dữ liệu BHXH')]),
  ),
  ...Object.fromEntries(
    Object.keys(accountActs)
      .filter((act) => act === 'view-account' || /contact/i.test(act))
      .map((act) => [act, msg('Đổi liên hệ tại quầy')]),
  ),
  ...Object.fromEntries(
    Object.keys(accountActs)
      .filter((act) => /^(add|end)-guardian$|-guardian-(change|paper)$|Guardian-refused$/.test(act))
      .map((act) => [act, msg('Đổi người giám hộ tại quầy')]),
  ),
}

/** What for: what was done and what the entries are about say it. A look at the register within a case serves the case. */
export function purposeWords(about: { act: string; kind: string; reference?: string }[]): string {
  const told = about.map(purposeOf)
  const isOfCase = told.some(({ purpose }) => purpose === purposes.declaration)
  const said = told
    .filter(({ purpose }) => purpose && !(isOfCase && purpose === purposes.person))
    .map(({ purpose, reference }) => [t(purpose), reference].filter(Boolean).join(' '))
  return [...new Set(said)].join('. ')
}

/** `reference`: of the case that it serves. */
function purposeOf({ act, kind, reference }: { act: string; kind: string; reference?: string }) {
  const purpose = purposesOfActs[act] ?? purposes[kind] ?? ''
  return { purpose, reference: purpose === purposes.declaration ? reference : undefined }
}
