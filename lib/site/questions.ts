import { msg } from '@/lib/words/t'

export type CommonQuestion = {
  question: string
  answer: string
  link?: { title: string; href: string }
}

/** Said wherever the form is to be printed. */
export const noPrinter = {
  question: msg('Không có máy in?'),
  answer: msg(
    'Đến tiệm in, mở mục “Tìm lại hồ sơ” trên cổng này, nhập mã hồ sơ và số điện thoại. Mang theo điện thoại: một mã được gửi đến số ấy. In xong, xóa hồ sơ khỏi máy ở đó.',
  ),
} as const

/** Who looks after a child's account changes at the counter alone (decision 0089): said to parents too. */
export const otherGuardian = {
  question: msg('Muốn thêm người quản lý tài khoản của con, hay đổi người, thì làm ở đâu?'),
  answer: msg(
    'Làm tại cơ quan BHXH nào cũng được. Người sẽ quản lý mang thẻ căn cước (CCCD) hoặc hộ chiếu, và giấy khai sinh của con. Khi đổi người, mang thêm quyết định của tòa án, văn bản thỏa thuận hoặc giấy công nhận giám hộ. Mỗi con có nhiều nhất hai người quản lý.',
  ),
} as const

/** What people ask before and while they register. */
export const questions: CommonQuestion[] = [
  {
    question: msg('Mã số BHXH của tôi ở đâu?'),
    answer: msg(
      'Đó là dãy 10 chữ số trên thẻ BHYT và trên bìa sổ BHXH. Nếu thẻ cũ có 15 ký tự, lấy 10 số cuối.',
    ),
  },
  {
    question: msg('Điền trên mạng rồi, sao vẫn phải đến cơ quan BHXH?'),
    answer: msg(
      'Cán bộ đối chiếu bạn với giấy tờ gốc, để không ai lập được tài khoản mang tên bạn. Thường chỉ cần đến một lần. Nếu phải sửa điều in trên mẫu 01, bạn nộp lại tờ khai đã ký.',
    ),
  },
  {
    question: msg('Tôi đang điền thì phải dừng, có mất không?'),
    answer: msg(
      'Không. Phần đã điền được giữ trên máy này. Để mở ở máy khác, dùng mã hồ sơ và số điện thoại xác nhận gần nhất. Một mã được gửi đến số ấy.',
    ),
    link: { title: msg('Tìm lại hồ sơ'), href: '/ho-so' },
  },
  { ...noPrinter, link: { title: msg('Tìm lại hồ sơ'), href: '/ho-so' } },
  {
    question: msg('Con tôi chưa có thẻ căn cước thì đăng ký thế nào?'),
    answer: msg(
      'Cha, mẹ hoặc người giám hộ đăng ký trên mạng, hoặc đến cơ quan BHXH cùng giấy khai sinh. Nếu bạn đã có tài khoản, đăng nhập rồi mở “Con của tôi”.',
    ),
    link: { title: msg('Cách đăng ký cho con'), href: '/dich-vu-cong#dang-ky-cho-con' },
  },
  { ...otherGuardian, link: { title: msg('Tìm cơ quan BHXH'), href: '/tra-cuu/co-quan-bhxh' } },
  {
    question: msg('Tôi dùng một tài khoản trên hai điện thoại được không?'),
    answer: msg(
      'Mỗi lúc một thiết bị, trên ứng dụng VssID và trên cổng này. Đăng nhập ở thiết bị mới cần thêm mã, và thiết bị trước được đăng xuất.',
    ),
    link: { title: msg('Lưu ý khi sử dụng'), href: '/luu-y' },
  },
  {
    question: msg('Tôi nhận được tin xưng là BHXH, làm sao biết thật hay giả?'),
    answer: msg(
      'Cuối mỗi tin của BHXH có mã kiểm tra. Nhập mã ấy, hoặc dán cả tin, để biết có phải của BHXH không. BHXH không bao giờ hỏi mã bí mật.',
    ),
    link: { title: msg('Kiểm tra tin nhắn, đường dẫn'), href: '/kiem-tra-tin-nhan' },
  },
  {
    question: msg('Tôi có VNeID rồi, có cần đăng ký không?'),
    answer: msg(
      'Cổng này chưa cho đăng nhập bằng VNeID. Để dùng cổng, bạn đăng ký tài khoản giao dịch điện tử. Về ứng dụng VssID, hãy hỏi tổng đài.',
    ),
    link: { title: msg('Tổng đài hỗ trợ'), href: '/ho-tro' },
  },
]
