import { site } from '@/lib/site/settings'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { Official } from '@/components/ui/official'
import { Prose } from '@/components/ui/prose'
import { Words } from '@/components/ui/words/words'
import { benefits, launch, legalBasis } from '@/lib/site/official-sentences'
import { msg, t } from '@/lib/words/t'

const title = msg('Giới thiệu và căn cứ')
export const metadata = { title }

export default function AboutPage() {
  return (
    <ArticlePage
      section="gioi-thieu"
      title={t(title)}
      lead={t('VssID - Bảo hiểm xã hội số, của {agency} và {provincialAgency}.', {
        agency: t(site.agency),
        provincialAgency: t(site.provincialAgency),
      })}
    >
      <Prose>
        <p>
          <Official of={launch} />
        </p>
        <h2>{t('Cơ sở thực hiện')}</h2>
        <ul>
          {legalBasis.map(({ number, text }) => (
            <li key={number}>
              <Official of={text} end=";" />
            </li>
          ))}
          <li>
            <Words>{t('Nghị định 166/2016/NĐ-CP: căn cứ của tờ khai đăng ký.')}</Words>
          </li>
        </ul>
        <p>
          <Words>
            {t(
              'Từ năm 2025, lĩnh vực này theo Nghị định 164/2025/NĐ-CP ngày 29/06/2025. Mẫu 01 giữ lời văn của bản in năm 2020.',
            )}
          </Words>
        </p>
        <h2>{t('Lợi ích của ứng dụng VssID')}</h2>
        <p>{t('Theo hướng dẫn của BHXH tỉnh An Giang năm 2021.')}</p>
        <ul>
          {benefits.map((benefit) => (
            <li key={benefit} lang="vi">
              {benefit}
            </li>
          ))}
        </ul>
      </Prose>
    </ArticlePage>
  )
}
