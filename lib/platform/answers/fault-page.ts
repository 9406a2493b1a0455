import { pageTitle } from '@/lib/site/page-title'
import { hotline, site } from '@/lib/site/settings'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
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
<html lang="${currentLanguage()}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${pageTitle(form ? t('Chưa gửi được') : t('Chưa mở được'), { hasErrors: true })}</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/loi-he-thong.css" />
    ${detail?.tags ?? ''}
  </head>
  <body>
    <p><strong>${t(site.title)}</strong></p>
    <main>
      <h1>${form ? t('Xin lỗi, chưa gửi được') : t('Xin lỗi, cổng đang gặp sự cố')}</h1>
      ${advice(form)}
      <ul>
        <li>${t('Gọi {phone} nếu vẫn lỗi, và đọc mã lỗi {code}.', { phone: hotlineLink, code })}</li>
        <li><a href="/">${t('Về trang chủ')}</a>. ${t('Phần đã lưu trước đó vẫn còn nguyên.')}</li>
      </ul>
      ${detail ? `<pre>${escaped(detail.fault)}</pre>` : ''}
    </main>
  </body>
</html>
`

export const hotlineLink = `<a href="${hotline.href}">${hotline.shown}</a>`

/** What the page keeps of itself is in it again. */
export const formLink = (action: string) =>
  `<a href="${escaped(action)}">${t('Mở lại biểu mẫu')}</a>`

const goBack = () =>
  `<p>${t('Đây không phải lỗi của bạn. Xin đợi một phút, nhấn nút quay lại của trình duyệt rồi gửi lại.')}</p>`

function advice(form: Fault['form']): string {
  if (!form) return openAgain()
  return form.words ? sendAgain(form.action, form.words) : goBack()
}

const openAgain = () =>
  `<p>${t('Đây không phải lỗi của bạn. Xin đợi một phút rồi {link}mở lại trang này{end}.', { link: '<a href="">', end: '</a>' })}</p>`

const sendAgain = (action: string, words: Record<string, string>) => `
      <p>${t('Đây không phải lỗi của bạn. Điều bạn vừa nhập vẫn nằm trong trang này, chưa mất.')}</p>
      ${againForm(action, words)}
      <p>${t('Nếu chưa được, xin đợi một phút rồi nhấn lại. Đừng đóng trang này.')}</p>`

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
        <p><button>${t('Gửi lại')}</button></p>
      </form>`

const openField = ([name, value]: [string, string]) =>
  `<p><label>${t('Phần vừa nhập')}
          <textarea name="${escaped(name)}" rows="8" autofocus aria-invalid="true" aria-describedby="loi">${escaped(value)}</textarea></label></p>`

const hiddenField = ([name, value]: [string, string]) =>
  `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}" />`

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!)
