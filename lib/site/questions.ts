export type Question = { question: string; answer: string; link?: { title: string; href: string } }

/** What people ask before and while they register. */
export const questions: Question[] = [
  {
    question: 'Mã số BHXH của tôi ở đâu?',
    answer: 'Đó là 10 chữ số cuối của số thẻ BHYT, cũng in trên bìa sổ BHXH.',
  },
  {
    question: 'Điền trên mạng rồi, sao vẫn phải đến cơ quan BHXH?',
    answer:
      'Cán bộ đối chiếu bạn với giấy tờ gốc, để không ai lập được tài khoản mang tên bạn. Bạn chỉ cần đến một lần.',
  },
  {
    question: 'Tôi đang điền thì phải dừng, có mất không?',
    answer: 'Không. Phần đã điền được giữ lại. Bạn dùng mã hồ sơ và số điện thoại để mở lại.',
    link: { title: 'Tìm lại hồ sơ', href: '/ho-so' },
  },
  {
    question: 'Con tôi chưa có CMND/CCCD thì đăng ký thế nào?',
    answer: 'Cha, mẹ hoặc người giám hộ đến cơ quan BHXH cùng giấy khai sinh của con.',
    link: { title: 'Giấy tờ cần mang', href: '/dich-vu-cong#dang-ky-cho-con' },
  },
  {
    question: 'Tôi có thể dùng một tài khoản trên hai điện thoại không?',
    answer:
      'Cùng lúc chỉ một thiết bị. Khi bạn đăng nhập ở máy thứ hai và nhập mã OTP, máy thứ nhất tự thoát ra.',
    link: { title: 'Lưu ý khi sử dụng', href: '/luu-y' },
  },
]
