import { ArticlePage } from '@/components/layout/pages/article-page'
import { KeptKindSection } from '@/components/privacy/kept-kind-section'
import { LawList } from '@/components/privacy/law-list'
import { YourRights } from '@/components/privacy/your-rights'
import { Prose } from '@/components/ui/prose'
import { keptKinds, type KeptKindId } from '@/lib/privacy/kinds/kinds'
import { msg, t } from '@/lib/words/t'

const title = msg('Quyền riêng tư')
export const metadata = { title }

const kinds = Object.keys(keptKinds) as KeptKindId[]

/** What the portal keeps of people; drawn from the very table that the jobs keep to. */
export default function PrivacyPage() {
  return (
    <ArticlePage
      section="quyen-rieng-tu"
      title={t(title)}
      lead={t('Cổng giữ dữ liệu gì của bạn, để làm gì, bao lâu, và ai đọc được.')}
    >
      <Prose>
        <YourRights />
        <h2>{t('Các loại dữ liệu')}</h2>
        <ul>
          {kinds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(keptKinds[id].title)}</a>
            </li>
          ))}
        </ul>
      </Prose>
      {kinds.map((id) => (
        <KeptKindSection key={id} id={id} kind={keptKinds[id]} />
      ))}
      <Prose>
        <h2>{t('Căn cứ pháp luật')}</h2>
        <LawList />
      </Prose>
    </ArticlePage>
  )
}
