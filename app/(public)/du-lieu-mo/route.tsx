import { page } from '@/app/page-route'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { HowToUse } from '@/components/open-data/how-to-use'
import { OpenListSection } from '@/components/open-data/open-list-section'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { listOpenLists } from '@/lib/catalogues/open-list'
import { listLatestVersions } from '@/lib/catalogues/repository'
import { env } from '@/lib/platform/env'
import { t } from '@/lib/words/t'

export const GET = page(async () => {
  const title = t('Dữ liệu mở')
  const [account, versions] = await Promise.all([findHeaderAccount(), listLatestVersions()])
  const loaded = new Map(versions.map((version) => [version.catalogue, version]))
  return {
    title,
    body: (
      <PortalPage
        section="tra-cuu"
        title={title}
        trail={[{ title: t('Tra cứu'), href: '/tra-cuu' }, { title }]}
        lead={t(
          'Các danh sách của cổng, để tải về hoặc để phần mềm khác đọc. Không có dữ liệu của người nào ở đây.',
        )}
        account={account}
      >
        {listOpenLists(env.DEMO_MODE).map((list) => (
          <OpenListSection
            key={list.id}
            list={list}
            loaded={loaded.get(list.catalogue.id) ?? null}
          />
        ))}
        <HowToUse />
      </PortalPage>
    ),
  }
})
