// The app's terms and what it tells before them, letter by letter, from the guide of the VssID programme (2021). The guide prints of the
// terms what is here: their third clause and the list after the second are cut off in it.

import { msg } from '@/lib/words/t'

export const termsTitle = msg('Các điều khoản & điều kiện')

export const termsPreamble = [
  msg(
    'Vui lòng đọc kỹ Thỏa Thuận Sử Dụng ("Thỏa Thuận") trước khi bạn tiến hành tải, cài đặt, sử dụng tất cả hoặc bất kỳ phần nào của ứng dụng "VSS-ID" ("Ứng dụng") (bao gồm nhưng không giới hạn phần mềm, các file và các tài liệu liên quan) hoặc sử dụng các dịch vụ do BHXH Việt Nam cung cấp để kết nối đến Ứng dụng. Bạn chấp thuận và đồng ý bị ràng buộc bởi các quy định và điều kiện trong Thỏa Thuận này khi thực hiện các thao tác trên đây.',
  ),
  msg(
    'Trường hợp bạn không đồng ý với bất kỳ điều khoản sử dụng nào của chúng tôi (phiên bản này và các phiên bản cập nhật), bạn vui lòng không tải, cài đặt, sử dụng Ứng dụng hoặc tháo gỡ Ứng dụng ra khỏi thiết bị di động của bạn.',
  ),
] as const

export const updatesClause = {
  title: msg('1. Cập nhật:'),
  text: msg(
    'Thỏa thuận này có thể được cập nhật thường xuyên bởi BHXH Việt Nam, phiên bản cập nhật sẽ được chúng tôi công bố tại website http://baohiemxahoi.gov.vn. Phiên bản cập nhật sẽ thay thế cho các quy định và điều kiện trong thỏa thuận ban đầu. Bạn có thể truy cập vào Ứng dụng hoặc vào website trên đây để xem nội dung chi tiết của phiên bản cập nhật.',
  ),
} as const

export const featuresClause = {
  title: msg('2. Giới Thiệu Về Ứng dụng'),
  text: msg('VSS-ID được thiết lập để cung cấp các tính năng cơ bản sau:'),
} as const

/** Beside the button of the app. */
export const acceptAdvice = msg('Sau khi đọc các điều khoản và điều kiện, nhấn Chấp nhận')

export const introductionTitle = msg('Tìm hiểu các thông tin trước khi sử dụng ứng dụng')

/** Three pages, one after the other, before the terms. */
export const introductionPages = [
  {
    title: msg('Trước khi bạn bắt đầu'),
    text: msg(
      'VssID là ứng dụng dịch vụ thông tin trên nền tảng thiết bị di động được Bảo hiểm xã hội Việt Nam cung cấp nhằm phục vụ mục đích thiết lập kênh giao tiếp, tiếp cận thông tin, thực hiện dịch vụ công cho cá nhân, tổ chức tham gia giao dịch với cơ quan Bảo hiểm xã hội thông qua môi trường di động một cách tiện lợi, dễ dàng, nhanh chóng. Ứng dụng này và thông tin của cá nhân trên ứng dụng là một hình thức thay thế và có giá trị tương đương cho thẻ BHYT, sổ BHXH trong thực hiện các giao dịch',
    ),
  },
  {
    title: msg('Bạn đang hoặc đã từng'),
    text: msg(
      'Là người tham gia và/hoặc Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp tại Việt Nam do Bảo hiểm xã hội Việt Nam cung cấp. Nếu chưa tham gia, bạn chỉ có thể sử dụng ứng dụng này để tìm hiểu các thông tin, tin tức quảng bá do chúng tôi cung cấp chung cho cộng đồng.',
    ),
  },
  {
    title: msg('Bạn chắc chắn rằng'),
    text: msg(
      'Bạn hoặc tổ chức nơi bạn tham gia Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp đã đăng ký số điện thoại giao dịch với cơ quan Bảo hiểm xã hội (Trường hợp chưa đăng ký, vui lòng đăng ký thông qua đơn vị sử dụng lao động, đại lý thu hoặc liên hệ cơ quan BHXH nơi gần nhất để được hướng dẫn).',
    ),
  },
] as const
