const list = (words: string): readonly string[] => words.split(', ')

/** Syllables of firms' own names; every combination is ours. */
export const syllables = list(
  'An, Bảo, Bình, Cát, Châu, Dương, Đại, Đông, Gia, Giang, Hà, Hải, Hòa, Hoàng, Hồng, Hưng, Khải, Khang, Kim, Lam, Lâm, Linh, Lộc, Long, Mai, Minh, Mỹ, Nam, Ngân, Ngọc, Nguyên, Nhật, Phát, Phong, Phú, Phúc, Phương, Quang, Sao, Sơn, Tâm, Tân, Tây, Thái, Thanh, Thành, Thảo, Thịnh, Thuận, Thủy, Tiến, Toàn, Trí, Trung, Trường, Tuấn, Vạn, Việt, Vinh, Xuân',
)

export const trades = list(
  'Thương mại, Dịch vụ, Sản xuất, Xây dựng, Vận tải, Thương mại và Dịch vụ, Cơ khí, May mặc, Da giày, Chế biến thủy sản, Chế biến gỗ, Nông nghiệp, Bao bì, In ấn, Thiết bị điện, Phần mềm, Du lịch, Nhà hàng khách sạn, Bất động sản, Môi trường, Dược phẩm, Vật liệu xây dựng, Xuất nhập khẩu, Giáo dục',
)

type Kind = { weight: number; forms: readonly string[]; hasTrade: boolean }

export const firmKinds: readonly Kind[] = [
  {
    weight: 12,
    forms: list('Công ty TNHH, Công ty TNHH MTV, Công ty Cổ phần, Doanh nghiệp tư nhân'),
    hasTrade: true,
  },
  { weight: 2, forms: list('Hợp tác xã, Hộ kinh doanh'), hasTrade: true },
  {
    weight: 3,
    forms: list(
      'Trường Mầm non tư thục, Trường Tiểu học và THCS, Trường THPT, Trường Trung cấp nghề, Trung tâm Ngoại ngữ',
    ),
    hasTrade: false,
  },
  {
    weight: 1,
    forms: list(
      'Ban Quản lý dự án, Trung tâm Dịch vụ việc làm, Phòng khám đa khoa, Quỹ Tín dụng nhân dân',
    ),
    hasTrade: false,
  },
]
