import { LinksPanel } from '@/components/ui/links-panel'
import { footerMenu, mainMenu, type MenuItem } from '@/lib/site/menu'
import { FormPage } from './form-page'
import { PortalPage, type PortalPageProps } from './portal-page'
import { t } from '@/lib/words/t'

const others: readonly MenuItem[] = [...mainMenu, ...footerMenu]
const MOST = 6

/** A page to read: its matter, and beside it on a wide screen what else there is to read. */
export const ArticlePage = ({ children, ...page }: PortalPageProps) => (
  <PortalPage {...page}>
    <FormPage aside={<Beside section={page.section} />} asideLabel={t('Xem thêm')}>
      {children}
    </FormPage>
  </PortalPage>
)

const Beside = ({ section }: { section?: string }) => (
  <LinksPanel
    title={t('Xem thêm')}
    className="max-lg:hidden"
    links={others
      .filter((item) => item.section !== section)
      .slice(-MOST)
      .map((item) => ({ ...item, title: t(item.title) }))}
  />
)
