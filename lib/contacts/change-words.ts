import type { ChangeState, ChangeTransition, ContactChange } from './contact-change'

type Press = ChangeTransition | 'ask'

type Words = {
  title: string
  slip: string
  done: Record<Press, string>
  /** What comes next, for whoever has the person before them. */
  next: Partial<Record<ChangeState, string>>
  /** What the second officer's press brings about, and what they state to have held. */
  approval: string
  approvedPaper: string
}

const passOn =
  'Đưa giấy tờ bản gốc cho người duyệt hoặc người giám sát của cơ quan. Họ mở mục “Đổi liên hệ” và quyết định. Kết quả hiện ở trang này và trong danh sách.'

const ofContact: Words = {
  title: 'Đổi liên hệ',
  slip: 'Phiếu thay đổi liên hệ',
  done: {
    ask: 'Đã nhận đề nghị. Mã đang được gửi đến liên hệ mới.',
    resend: 'Đã nhận yêu cầu gửi mã khác đến liên hệ mới.',
    confirm: 'Đã xác nhận liên hệ mới. Chưa đổi, còn chờ người duyệt.',
    drop: 'Đã bỏ đề nghị. Liên hệ cũ còn nguyên.',
    approve: 'Đã đổi liên hệ. Liên hệ cũ và mới đều được báo.',
    refuse: 'Đã ghi là không đổi. Liên hệ cũ còn nguyên.',
  },
  next: {
    CONFIRMED: passOn,
    LAPSED:
      'Liên hệ cũ còn nguyên. Nếu người đến vẫn muốn đổi, mở lại tài khoản và nhận đề nghị mới.',
  },
  approval: 'Duyệt xong, liên hệ được đổi ngay. Tin báo gửi đến mọi liên hệ cũ và liên hệ mới.',
  approvedPaper: 'Tôi đã xem bản gốc giấy tờ, giấy tờ còn hạn',
}

const ofGuardian: Words = {
  title: 'Đổi người giám hộ',
  slip: 'Phiếu thay đổi người giám hộ',
  done: {
    ...ofContact.done,
    ask: 'Đã nhận đề nghị. Chưa đổi, còn chờ người duyệt.',
    drop: 'Đã bỏ đề nghị. Người giám hộ giữ nguyên.',
    approve:
      'Đã đổi người giám hộ. Tin báo đến mọi liên hệ đã có của trẻ và người giám hộ. Ai chưa có liên hệ thì báo tại quầy.',
    refuse: 'Đã ghi là không đổi. Người giám hộ giữ nguyên.',
  },
  next: {
    CONFIRMED: passOn,
    LAPSED:
      'Người giám hộ giữ nguyên. Nếu người đến vẫn muốn đổi, mở lại tài khoản của trẻ và nhận đề nghị mới.',
  },
  approval:
    'Duyệt xong, thay đổi có hiệu lực ngay. Nếu có người thôi giám hộ, họ không xem được tài khoản nữa.',
  approvedPaper: 'Tôi đã xem bản gốc giấy tờ tùy thân còn hạn, và giấy tờ chứng minh',
}

export const changeWords = ({ guardian }: Pick<ContactChange, 'guardian'>): Words =>
  guardian === null ? ofContact : ofGuardian
