import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { IntroductionPart } from '@/components/terms/introduction-page'
import { TermsWhole } from '@/components/terms/terms-text'
import { currentTerms } from './terms-versions'

// Typed once more from the guide: what the pages show is held against it, sign for sign.
const introduction = [
  {
    title: 'Trước khi bạn bắt đầu',
    text: 'VssID là ứng dụng dịch vụ thông tin trên nền tảng thiết bị di động được Bảo hiểm xã hội Việt Nam cung cấp nhằm phục vụ mục đích thiết lập kênh giao tiếp, tiếp cận thông tin, thực hiện dịch vụ công cho cá nhân, tổ chức tham gia giao dịch với cơ quan Bảo hiểm xã hội thông qua môi trường di động một cách tiện lợi, dễ dàng, nhanh chóng. Ứng dụng này và thông tin của cá nhân trên ứng dụng là một hình thức thay thế và có giá trị tương đương cho thẻ BHYT, sổ BHXH trong thực hiện các giao dịch',
    buttons: ['Bỏ qua', 'Tiếp tục'],
  },
  {
    title: 'Bạn đang hoặc đã từng',
    text: 'Là người tham gia và/hoặc Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp tại Việt Nam do Bảo hiểm xã hội Việt Nam cung cấp. Nếu chưa tham gia, bạn chỉ có thể sử dụng ứng dụng này để tìm hiểu các thông tin, tin tức quảng bá do chúng tôi cung cấp chung cho cộng đồng.',
    buttons: ['Bỏ qua', 'Tiếp tục'],
  },
  {
    title: 'Bạn chắc chắn rằng',
    text: 'Bạn hoặc tổ chức nơi bạn tham gia Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp đã đăng ký số điện thoại giao dịch với cơ quan Bảo hiểm xã hội (Trường hợp chưa đăng ký, vui lòng đăng ký thông qua đơn vị sử dụng lao động, đại lý thu hoặc liên hệ cơ quan BHXH nơi gần nhất để được hướng dẫn).',
    buttons: ['Tiếp tục'],
  },
]
const terms = [
  'Vui lòng đọc kỹ Thỏa Thuận Sử Dụng ("Thỏa Thuận") trước khi bạn tiến hành tải, cài đặt, sử dụng tất cả hoặc bất kỳ phần nào của ứng dụng "VSS-ID" ("Ứng dụng") (bao gồm nhưng không giới hạn phần mềm, các file và các tài liệu liên quan) hoặc sử dụng các dịch vụ do BHXH Việt Nam cung cấp để kết nối đến Ứng dụng.',
  'Trường hợp bạn không đồng ý với bất kỳ điều khoản sử dụng nào của chúng tôi (phiên bản này và các phiên bản cập nhật), bạn vui lòng không tải, cài đặt, sử dụng Ứng dụng hoặc tháo gỡ Ứng dụng ra khỏi thiết bị di động của bạn.',
  '1. Cập nhật:',
  'Thỏa thuận này có thể được cập nhật thường xuyên bởi BHXH Việt Nam, phiên bản cập nhật sẽ được chúng tôi công bố tại website http://baohiemxahoi.gov.vn.',
  '2. Giới Thiệu Về Ứng dụng',
  'VSS-ID được thiết lập để cung cấp các tính năng cơ bản sau:',
]

const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')

test.each(introduction.map((one, index) => [index + 1, one] as const))(
  'trang %i trước khi sử dụng đúng từng chữ của bản hướng dẫn, đúng nút',
  (page, { title, text, buttons }) => {
    const html = renderToStaticMarkup(createElement(IntroductionPart, { page }))
    expect(wordsOf(html)).toContain(title)
    expect(wordsOf(html)).toContain(text)
    const shown = [...html.matchAll(/<(?:button|a)\b[^>]*><span>([^<]*)/g)].map(
      ([, words]) => words,
    )
    expect(shown.toSorted()).toEqual(buttons)
  },
)

test('các điều khoản đang có hiệu lực giữ từng chữ của bản hướng dẫn', () => {
  const shown = wordsOf(renderToStaticMarkup(createElement(TermsWhole, { of: currentTerms() })))
  for (const sentence of terms) expect(shown).toContain(sentence)
})
