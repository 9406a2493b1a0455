import { addressIn } from '../words/addresses.mjs'
import { SOURCE } from '../words/languages.mjs'
import { msg, said } from '../words/said.mjs'
import { HOTLINE, HOTLINE_HREF } from './hotline.mjs'

/** @typedef {import('../words/languages.mjs').Language} Language */

// The names of the portal, also where no code of pages can be read; status-page.test.ts holds them to settings.ts.
const TITLE = msg('GIAO DỊCH ĐIỆN TỬ - BẢO HIỂM XÃ HỘI VIỆT NAM')
const SHORT_TITLE = msg('Giao dịch điện tử BHXH Việt Nam')
const CALL = `<a href="${HOTLINE_HREF}">${HOTLINE}</a>`

/** Of a status that has no words of its own, below 500. */
const OTHER = 499

/** @typedef {[heading: string, advice: string]} Words */

/**
 * What is said with an answer that has no page of its own: what happened, and what to do.
 * @type {{ [status: number]: Words, 499: Words, 500: Words }}
 */
const words = {
  400: [msg('Địa chỉ trang chưa đúng'), msg('Kiểm tra lại địa chỉ. Hãy mở lại từ trang chủ.')],
  403: [
    msg('Biểu mẫu này không đến từ trang của cổng'),
    msg('Mở lại trang có biểu mẫu trên cổng này, rồi gửi lại từ đó. Chưa có gì thay đổi.'),
  ],
  404: [msg('Không tìm thấy trang này'), msg('Kiểm tra lại địa chỉ. Hãy mở lại từ trang chủ.')],
  405: [
    msg('Chưa mở được trang này'),
    msg('Nhấn nút quay lại của trình duyệt, hoặc mở lại từ trang chủ. Phần đã lưu vẫn còn nguyên.'),
  ],
  408: [
    msg('Đường truyền quá chậm nên yêu cầu bị ngắt'),
    msg('Kiểm tra mạng rồi gửi lại. Hãy mở lại từ trang chủ.'),
  ],
  409: [
    msg('Phần này vừa đổi ở nơi khác'),
    msg('Nhấn nút quay lại của trình duyệt, tải lại trang rồi gửi lại. Chưa có gì thay đổi.'),
  ],
  410: [msg('Trang này không còn nữa'), msg('Hãy mở lại từ trang chủ.')],
  413: [
    msg('Phần bạn gửi quá dài'),
    msg('Nhấn nút quay lại của trình duyệt, viết gọn hơn rồi gửi lại. Chưa có gì được lưu.'),
  ],
  415: [
    msg('Chưa đọc được phần bạn gửi'),
    msg('Nhấn nút quay lại của trình duyệt rồi gửi lại từ biểu mẫu. Chưa có gì được lưu.'),
  ],
  422: [
    msg('Chưa nhận được phần bạn gửi'),
    msg('Nhấn nút quay lại của trình duyệt, xem lại các ô rồi gửi lại. Chưa có gì được lưu.'),
  ],
  429: [msg('Có quá nhiều lượt gửi từ mạng của bạn'), msg('Xin đợi mười phút rồi thử lại.')],
  431: [msg('Địa chỉ này quá dài'), msg('Viết ngắn hơn. Hãy mở lại từ trang chủ.')],
  [OTHER]: [msg('Chưa mở được trang này'), msg('Hãy mở lại từ trang chủ.')],
  500: [
    msg('Xin lỗi, cổng đang gặp sự cố'),
    msg('Đây không phải lỗi của bạn. Phần đã lưu vẫn còn nguyên.'),
  ],
  503: [
    msg('Xin lỗi, cổng đang tạm nghỉ'),
    msg('Đây không phải lỗi của bạn. Phần đã lưu vẫn còn nguyên.'),
  ],
}

/** @param {Language} language @param {string} heading @param {string} body HTML */
export const plainDocument = (language, heading, body) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${said(language, msg('Lỗi:'))} ${heading} - ${said(language, SHORT_TITLE)}</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/loi-he-thong.css" />
  </head>
  <body>
    <p><strong>${said(language, TITLE)}</strong></p>
    <main>
      <h1>${heading}</h1>
      ${body}
    </main>
  </body>
</html>
`

/** A whole page for an answer of this status. @param {number} status @param {Language} [language] */
export function statusPage(status, language = SOURCE) {
  const [heading, advice] = words[status] ?? words[status < 500 ? OTHER : 500]
  const again = `<li><a href="">${said(language, msg('Thử lại sau một phút'))}</a></li>\n        `
  const call = said(language, msg('Gọi {phone} nếu vẫn lỗi.')).replace('{phone}', CALL)
  return plainDocument(
    language,
    said(language, heading),
    `<p>${said(language, advice)}</p>
      <ul>
        ${status >= 500 ? again : ''}<li><a href="${addressIn(language, '/')}">${said(language, msg('Về trang chủ'))}</a></li>
        <li>${call}</li>
      </ul>`,
  )
}
