import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Section } from '@/lib/site/menu'
import { t } from '@/lib/words/t'
import { HelpToday } from '../help-today'
import { ArticlePage } from './article-page'

export type ComingPageProps = {
  section: Section
  title: string
  lead: ReactNode
  /** What will be done here. */
  coming: ReactNode
  /** What to do meanwhile; left out where `coming` says it line by line. */
  today?: ReactNode
}

/** A page that opens later: it says what will come, and what to do today. */
export const ComingPage = ({ section, title, lead, coming, today }: ComingPageProps) => (
  <ArticlePage section={section} title={title} lead={lead}>
    <>
      <Notice title={t('Phần này chưa mở')}>
        {t('Bạn chưa cần làm gì ở đây. Khi mở, phần này có các việc dưới đây.')}
      </Notice>
      {coming}
      {today && <h2 className="mt-10 mb-3 text-2xl">{t('Hiện nay bạn làm thế nào')}</h2>}
      {today}
      <HelpToday />
    </>
  </ArticlePage>
)
