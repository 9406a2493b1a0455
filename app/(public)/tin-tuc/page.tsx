import { ComingPage } from '@/components/layout/pages/coming-page'
import { Official } from '@/components/ui/official'
import { Prose } from '@/components/ui/prose'
import { portalAdvice } from '@/lib/site/official-sentences'
import { officialSites } from '@/lib/site/settings'
import { msg, t } from '@/lib/words/t'

const title = msg('Tin tức')
export const metadata = { title }

export default function NewsPage() {
  return (
    <ComingPage
      section="tin-tuc"
      title={t(title)}
      lead={<Official of={portalAdvice.newsSource} end="." />}
      coming={
        <Prose>
          <ul>
            <li>{t('Tin tức, sự kiện về BHXH, BHYT, BHTN, có ngày đăng và nguồn.')}</li>
            <li>{t('Video có phụ đề và bản chữ.')}</li>
          </ul>
        </Prose>
      }
      today={
        <Prose>
          <p>
            {t('Đọc tin tại <a>{title}</a>. Đó là nguồn tin gốc.', {
              title: t(officialSites.agency.title),
              a: (words) => <a href={officialSites.agency.href}>{words}</a>,
            })}
          </p>
          <p>{t('Nếu tin về mức đóng, mức hưởng không có trên trang ấy, đừng vội tin.')}</p>
        </Prose>
      }
    />
  )
}
