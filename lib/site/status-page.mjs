// The names of the portal, also where nothing but this file can be read; status-page.test.ts holds them to settings.ts.
const TITLE = 'GIAO DỊCH ĐIỆN TỬ - BẢO HIỂM XÃ HỘI VIỆT NAM'
const SHORT_TITLE = 'Giao dịch điện tử BHXH Việt Nam'
const HOTLINE = '<a href="tel:19009068">1900\u00a09068</a>'

const fromHome = 'Hãy mở lại từ trang chủ.'
const ours = 'Đây không phải lỗi của bạn. Phần đã lưu vẫn còn nguyên.'

/** Of a status that has no words of its own, below 500. */
const OTHER = 499

/** @typedef {[heading: string, advice: string]} Words */

/**
 * What is said with an answer that has no page of its own: what happened, and what to do.
 * @type {{ [status: number]: Words, 499: Words, 500: Words }}
 */
const words = {
  400: ['Địa chỉ trang chưa đúng', `Kiểm tra lại địa chỉ. ${fromHome}`],
  403: [
    'Biểu mẫu này không đến từ trang của cổng',
    'Mở lại trang có biểu mẫu trên cổng này, rồi gửi lại từ đó. Chưa có gì thay đổi.',
  ],
  404: ['Không tìm thấy trang này', `Kiểm tra lại địa chỉ. ${fromHome}`],
  405: [
    'Chưa mở được trang này',
    'Nhấn nút quay lại của trình duyệt, hoặc mở lại từ trang chủ. Phần đã lưu vẫn còn nguyên.',
  ],
  408: ['Đường truyền quá chậm nên yêu cầu bị ngắt', `Kiểm tra mạng rồi gửi lại. ${fromHome}`],
  409: [
    'Phần này vừa đổi ở nơi khác',
    'Nhấn nút quay lại của trình duyệt, tải lại trang rồi gửi lại. Chưa có gì thay đổi.',
  ],
  410: ['Trang này không còn nữa', fromHome],
  413: [
    'Phần bạn gửi quá dài',
    'Nhấn nút quay lại của trình duyệt, viết gọn hơn rồi gửi lại. Chưa có gì được lưu.',
  ],
  415: [
    'Chưa đọc được phần bạn gửi',
    'Nhấn nút quay lại của trình duyệt rồi gửi lại từ biểu mẫu. Chưa có gì được lưu.',
  ],
  422: [
    'Chưa nhận được phần bạn gửi',
    'Nhấn nút quay lại của trình duyệt, xem lại các ô rồi gửi lại. Chưa có gì được lưu.',
  ],
  429: ['Có quá nhiều lượt gửi từ mạng của bạn', 'Xin đợi mười phút rồi thử lại.'],
  431: ['Địa chỉ này quá dài', `Viết ngắn hơn. ${fromHome}`],
  [OTHER]: ['Chưa mở được trang này', fromHome],
  500: ['Xin lỗi, cổng đang gặp sự cố', ours],
  503: ['Xin lỗi, cổng đang tạm nghỉ', ours],
}

/** @param {string} heading @param {string} body HTML */
export const plainDocument = (heading, body) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${heading} - ${SHORT_TITLE}</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/loi-he-thong.css" />
  </head>
  <body>
    <p><strong>${TITLE}</strong></p>
    <main>
      <h1>${heading.replace(/^Lỗi: /, '')}</h1>
      ${body}
    </main>
  </body>
</html>
`

/** A whole page for an answer of this status. @param {number} status */
export function statusPage(status) {
  const [heading, advice] = words[status] ?? words[status < 500 ? OTHER : 500]
  const again = status >= 500 ? '<li><a href="">Thử lại sau một phút</a></li>\n        ' : ''
  return plainDocument(
    `Lỗi: ${heading}`,
    `<p>${advice}</p>
      <ul>
        ${again}<li><a href="/">Về trang chủ</a></li>
        <li>Gọi ${HOTLINE} nếu vẫn lỗi.</li>
      </ul>`,
  )
}
