import { hotline, site } from '@/lib/site/settings'

type Fault = {
  /** Where the form was posted to. */
  action: string
  /** What it held; null when that can't be given back. */
  words: Record<string, string> | null
  /** By which the journal of the process knows the fault. */
  code: string
}

/** The words of a form that could not be kept, in a page that holds them and sends them again by one button. */
export const faultPage = ({ action, words, code }: Fault) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Lỗi: Chưa gửi được - ${site.shortTitle}</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/loi-he-thong.css" />
  </head>
  <body>
    <p><strong>${site.title}</strong></p>
    <main>
      <h1>Chưa gửi được vì lỗi của chúng tôi</h1>
      ${words ? sendAgain(action, words) : goBack}
      <ul>
        <li>Gọi <a href="${hotline.href}">${hotline.shown}</a> nếu vẫn lỗi, và đọc mã lỗi ${code}</li>
        <li><a href="/">Về trang chủ</a>; phần đã lưu trước đó vẫn còn nguyên</li>
      </ul>
    </main>
  </body>
</html>
`

const goBack = `<p>Bạn không làm gì sai. Bạn đợi một phút, nhấn nút quay lại của trình duyệt rồi gửi lại.</p>`

const sendAgain = (action: string, words: Record<string, string>) => `
      <p>Bạn không làm gì sai. Điều bạn vừa gõ vẫn nằm trong trang này, chưa mất.</p>
      <form method="post" action="${escaped(action)}">
        ${Object.entries(words).map(hiddenField).join('')}
        <p><button>Gửi lại</button></p>
      </form>
      <p>Nếu chưa được, bạn đợi một phút rồi nhấn lại. Đừng đóng trang này.</p>`

const hiddenField = ([name, value]: [string, string]) =>
  `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}" />`

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!)
