import { ComingPage } from '@/components/layout/pages/coming-page'
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
      lead={`${portalAdvice.newsSource}.`}
      coming={
        <Prose>
          <ul>
            <li>Tin tức, sự kiện về BHXH, BHYT, BHTN, có ngày đăng và nguồn.</li>
            <li>Video có phụ đề và bản chữ.</li>
          </ul>
        </Prose>
      }
      today={
        <Prose>
          <p>
            Đọc tin tại <a href={officialSites.agency.href}>{officialSites.agency.title}</a>. Đó là
            nguồn tin gốc.
          </p>
          <p>Nếu tin về mức đóng, mức hưởng không có trên trang ấy, đừng vội tin.</p>
        </Prose>
      }
    />
  )
}
