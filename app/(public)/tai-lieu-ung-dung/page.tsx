import { AppLinks } from '@/components/home/app-links'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { Notice } from '@/components/ui/notice'
import { Official } from '@/components/ui/official'
import { Prose } from '@/components/ui/prose'
import { blankDeclarationPdf } from '@/lib/registration/printed/declaration-pdf'
import { documents, shownSize } from '@/lib/site/documents'
import { portalAdvice, usageNotes } from '@/lib/site/official-sentences'
import { msg, t } from '@/lib/words/t'

const title = msg('Tài liệu & ứng dụng')
export const metadata = { title }

export default async function DocumentsPage() {
  const blankForm = {
    title: msg('Mẫu số 01, tờ trống để điền tay'),
    href: '/tai-lieu-ung-dung/mau-01-to-trong.pdf',
    kind: msg('PDF, 2 trang A4'),
    size: shownSize((await blankDeclarationPdf()).length),
  }
  return (
    <ArticlePage
      section="tai-lieu-ung-dung"
      title={t(title)}
      lead={t('Hướng dẫn, biểu mẫu và nơi tải ứng dụng VssID.')}
    >
      <div>
        <h2 className="mb-3 text-2xl">{t('Hướng dẫn và biểu mẫu')}</h2>
        <ul className="mb-7 border-t border-line">
          {[blankForm, ...documents].map(({ title, href, kind, size }) => (
            <li key={href} className="border-b border-line py-1">
              <a href={href} className="inline-flex min-h-11 items-center">
                {t(title)}
              </a>{' '}
              <span className="text-base text-ink-soft">
                ({[t(kind), size].filter(Boolean).join(', ')})
              </span>
            </li>
          ))}
        </ul>
        <Notice title={t('Mẫu 01 (tờ khai đăng ký)')}>
          <p>
            {t(
              'Khi bạn <a>đăng ký trên mạng</a>, mẫu 01 được điền sẵn để bạn in và ký. Nếu viết tay, in tờ trống ở trên. Điền xong, mang đến cơ quan BHXH cùng giấy tờ tùy thân.',
              { a: (words) => <a href="/dang-ky">{words}</a> },
            )}
          </p>
        </Notice>
        <h2 id="ung-dung" className="mt-10 mb-3 text-2xl">
          {t('Ứng dụng VssID')}
        </h2>
        <Prose>
          <p className="max-sm:hidden">
            <Official of={portalAdvice.scanQr} end="." />
          </p>
          <p className="text-base text-ink-soft">
            <Official of={usageNotes[0]} />
          </p>
        </Prose>
        <div className="mt-5">
          <AppLinks />
        </div>
        <div className="mt-7">
          <Notice tone="warning" title={t('Chỉ tải từ kho ứng dụng')}>
            <p>{t('Đừng cài ứng dụng từ đường dẫn trong tin nhắn, dù tin nhắn xưng là BHXH.')}</p>
          </Notice>
        </div>
      </div>
    </ArticlePage>
  )
}
