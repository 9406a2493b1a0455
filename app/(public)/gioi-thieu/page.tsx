import { ArticlePage } from '@/components/layout/article-page'
import { Prose } from '@/components/ui/prose'
import { pageTitle } from '@/lib/site/page-title'
import { benefits, launch, legalBasis } from '@/lib/site/programme'
import { site } from '@/lib/site/settings'

const title = 'Giới thiệu và căn cứ'
export const metadata = { title: pageTitle(title) }

export default function AboutPage() {
  return (
    <ArticlePage
      section="gioi-thieu"
      title={title}
      lead={`${site.brand}, của ${site.agency} và ${site.provincialAgency}.`}
    >
      <Prose>
        <p>{launch}</p>
        <h2>Cơ sở thực hiện</h2>
        <ul>
          {legalBasis.map(({ number, text }) => (
            <li key={number}>{text};</li>
          ))}
          <li>
            Nghị định số 166/2016/NĐ-CP ngày 24/12/2016 của Chính phủ: căn cứ của tờ khai đăng ký.
          </li>
        </ul>
        <h2>Lợi ích</h2>
        <ul>
          {benefits.map((benefit) => (
            <li key={benefit}>{benefit}</li>
          ))}
        </ul>
      </Prose>
    </ArticlePage>
  )
}
