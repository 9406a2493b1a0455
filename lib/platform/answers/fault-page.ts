import { hotline, site } from '@/lib/site/settings'
import type { HeldForm } from './held-form'

type Fault = {
  /** The form that could not be kept; null for a page. */
  form: HeldForm | null
  /** By which the journal of the process knows the fault. */
  code: string
  /** Only while developing: where it broke, and what loads the page again once that is mended. */
  detail: { fault: string; tags: string } | null
}

/** A page that could not be drawn; or the words of a form that could not be kept, held here and sent again by one button. */
export const faultPage = ({ form, code, detail }: Fault) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Lỗi: ${form ? 'Chưa gửi được' : 'Chưa mở được'} - ${site.shortTitle}</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/loi-he-thong.css" />
    ${detail?.tags ?? ''}
  </head>
  <body>
    <p><strong>${site.title}</strong></p>
    <main>
      <h1>${form ? 'Xin lỗi, chưa gửi được' : 'Xin lỗi, cổng đang gặp sự cố'}</h1>
      ${advice(form)}
      <ul>
        <li>Gọi <a href="${hotline.href}">${hotline.shown}</a> nếu vẫn lỗi, và đọc mã lỗi ${code}.</li>
        <li><a href="/">Về trang chủ</a>. Phần đã lưu trước đó vẫn còn nguyên.</li>
      </ul>
      ${detail ? `<pre>${escaped(detail.fault)}</pre>` : ''}
    </main>
  </body>
</html>
`

const goBack = `<p>Đây không phải lỗi của bạn. Xin đợi một phút, nhấn nút quay lại của trình duyệt rồi gửi lại.</p>`

function advice(form: Fault['form']): string {
  if (!form) return openAgain
  return form.words ? sendAgain(form.action, form.words) : goBack
}

const openAgain = `<p>Đây không phải lỗi của bạn. Xin đợi một phút rồi <a href="">mở lại trang này</a>.</p>`

const sendAgain = (action: string, words: Record<string, string>) => `
      <p>Đây không phải lỗi của bạn. Điều bạn vừa nhập vẫn nằm trong trang này, chưa mất.</p>
      ${againForm(action, words)}
      <p>Nếu chưa được, xin đợi một phút rồi nhấn lại. Đừng đóng trang này.</p>`

/** The words, held in the page and sent again by one button; those of one box may have to be shortened first. */
export const againForm = (
  action: string,
  words: Record<string, string>,
  box: string | null = null,
) => `
      <form method="post" action="${escaped(action)}">
        ${Object.entries(words)
          .map((word) => (word[0] === box ? openField(word) : hiddenField(word)))
          .join('')}
        <p><button>Gửi lại</button></p>
      </form>`

const openField = ([name, value]: [string, string]) =>
  `<p><label>Phần vừa nhập
          <textarea name="${escaped(name)}" rows="8" autofocus aria-invalid="true" aria-describedby="loi">${escaped(value)}</textarea></label></p>`

const hiddenField = ([name, value]: [string, string]) =>
  `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}" />`

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!)
