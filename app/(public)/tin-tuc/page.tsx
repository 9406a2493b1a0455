import { ComingPage } from '@/components/layout/coming-page'
import { Prose } from '@/components/ui/prose'
import { pageTitle } from '@/lib/site/page-title'
import { officialSites } from '@/lib/site/settings'

const title = 'Tin tức'
export const metadata = { title: pageTitle(title) }

export default function NewsPage() {
  return (
    <ComingPage
      section="tin-tuc"
      title={title}
      lead="Tin tức và video lấy từ Cổng thông tin điện tử BHXH Việt Nam."
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
          <p>Tin về thay đổi mức đóng, mức hưởng mà không có trên trang ấy thì đừng vội tin.</p>
        </Prose>
      }
    />
  )
}
