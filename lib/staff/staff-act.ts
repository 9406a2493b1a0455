/** What an administrator asks for about an officer; each is a verb of `lib/officers`. */
export const staffActIds = ['CREATE', 'MOVE', 'SUSPEND', 'RESUME', 'RESET', 'PHONE'] as const
export type StaffAct = (typeof staffActIds)[number]
/** About somebody who is an officer already. */
export type ActOnStaff = Exclude<StaffAct, 'CREATE'>

export type StaffActRow = {
  /** The last word of its address. */
  slug: string
  title: string
  /** What happens once a second administrator has confirmed it. */
  brings: string
  grounds: Record<string, string>
}

const OTHER = { khac: 'Lý do khác' }

/** All that pages and verbs know of each: its address, its words, and why it may be asked for. */
export const staffActs: Record<StaffAct, StaffActRow> = {
  CREATE: {
    slug: 'moi',
    title: 'Lập tài khoản cán bộ',
    brings:
      'Cán bộ mới nhận phiếu kích hoạt và tự đặt mật khẩu. Số di động của họ được báo là tài khoản đã lập.',
    grounds: {
      'nhan-viec': 'Mới nhận việc',
      'chuyen-den': 'Chuyển đến từ nơi khác',
      'thay-nguoi': 'Thay người nghỉ',
      ...OTHER,
    },
  },
  MOVE: {
    slug: 'chuyen',
    title: 'Chuyển cơ quan, vai trò',
    brings:
      'Cán bộ phải đăng nhập lại. Hồ sơ không còn thuộc việc của họ trở lại danh sách chung. Quyết định còn chờ thì không có hiệu lực.',
    grounds: {
      'dieu-dong': 'Điều động sang cơ quan khác',
      'doi-viec': 'Được giao việc khác',
      'sua-ten': 'Sửa họ tên, mã số BHXH',
      'ghi-nham': 'Sửa điều đã ghi nhầm',
      ...OTHER,
    },
  },
  SUSPEND: {
    slug: 'dung',
    title: 'Dừng tài khoản',
    brings:
      'Cán bộ không vào được nữa, trang đang mở cũng dừng. Hồ sơ họ đang giữ trở lại danh sách chung. Quyết định còn chờ thì không có hiệu lực.',
    grounds: {
      'nghi-viec': 'Nghỉ việc, nghỉ hưu',
      'nghi-dai': 'Nghỉ dài ngày, đi học',
      'dinh-chi': 'Tạm đình chỉ công việc',
      'nghi-lo': 'Nghi có người khác dùng tài khoản',
      ...OTHER,
    },
  },
  RESUME: {
    slug: 'mo-lai',
    title: 'Mở lại tài khoản',
    brings: 'Cán bộ vào lại được bằng mật khẩu họ đã đặt.',
    grounds: {
      'tro-lai': 'Trở lại làm việc',
      'xem-xet-xong': 'Việc xem xét đã xong',
      'dung-nham': 'Đã dừng nhầm',
      ...OTHER,
    },
  },
  RESET: {
    slug: 'cap-lai',
    title: 'Cấp lại đường vào',
    brings:
      'Mật khẩu và mã đã đưa không dùng được nữa. Cán bộ nhận phiếu kích hoạt mới và tự đặt mật khẩu khác.',
    grounds: {
      'quen-mat-khau': 'Quên mật khẩu',
      'mat-thiet-bi': 'Mất điện thoại hoặc thiết bị đăng nhập',
      'mat-phieu': 'Mất phiếu kích hoạt, phiếu hết hạn',
      'nghi-lo': 'Nghi có người khác dùng tài khoản',
      ...OTHER,
    },
  },
  PHONE: {
    slug: 'dien-thoai',
    title: 'Đổi số nhận mã',
    brings: 'Mã đăng nhập đi đến số mới. Số cũ và số mới đều được báo. Cán bộ phải đăng nhập lại.',
    grounds: {
      'doi-so': 'Cán bộ đổi số',
      'mat-dien-thoai': 'Mất điện thoại',
      'ghi-nham': 'Sửa số đã ghi nhầm',
      ...OTHER,
    },
  },
}

/** The act an address names, about somebody who is an officer; null for none of ours. */
export const staffActOf = (slug: string): ActOnStaff | null => {
  const found = staffActIds.find((act) => staffActs[act].slug === slug)
  return !found || found === 'CREATE' ? null : found
}

export const groundWords = (act: StaffAct, ground: string): string =>
  staffActs[act].grounds[ground] ?? ''
