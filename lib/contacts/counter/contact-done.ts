import { changeTransitions, type ChangeState, type ChangeTransition } from '../contact-change'

const words: Record<ChangeTransition | 'ask', string> = {
  ask: 'Đã nhận đề nghị. Mã đang được gửi đến liên hệ mới.',
  resend: 'Đã nhận yêu cầu gửi mã khác đến liên hệ mới.',
  confirm: 'Đã xác nhận liên hệ mới. Chưa đổi, còn chờ người duyệt.',
  drop: 'Đã bỏ đề nghị. Liên hệ cũ còn nguyên.',
  approve: 'Đã đổi liên hệ. Liên hệ cũ và mới đều được báo.',
  refuse: 'Đã ghi là không đổi. Liên hệ cũ còn nguyên.',
}
const after: Record<ChangeTransition | 'ask', ChangeState> = {
  ask: 'ASKED',
  resend: changeTransitions.resend.to,
  confirm: changeTransitions.confirm.to,
  drop: changeTransitions.drop.to,
  approve: changeTransitions.approve.to,
  refuse: changeTransitions.refuse.to,
}
const isPress = (name: string): name is ChangeTransition | 'ask' => Object.hasOwn(words, name)

/** What to say after a press on a change, by the word in the address; null where the change stands otherwise by now. */
export function changeDone(done: unknown, state: ChangeState): string | null {
  const press = /^lien-he-(.+)$/.exec(String(done))?.[1] ?? ''
  return isPress(press) && after[press] === state ? words[press] : null
}

/** The same at the counter, where an account lies open or none. */
export function counterDone(done: unknown, isOpen: boolean): string | null {
  if (done === 'mo-tai-khoan' && isOpen) return 'Đã mở tài khoản khớp giấy tờ.'
  return done === 'dong-tai-khoan' && !isOpen ? 'Đã đóng tài khoản.' : null
}
