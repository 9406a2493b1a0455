import { page } from '@/app/page-route'
import { FormPage } from '@/components/layout/form-page'
import { PortalPage } from '@/components/layout/portal-page'
import { OfficeChoices } from '@/components/registration/office-choices'
import { OfficeSearch } from '@/components/registration/office-search'
import { OfficeTree } from '@/components/registration/office-tree'
import { officesNear } from '@/lib/offices/offices-near'
import { listOfficesUnder, listProvincialOffices } from '@/lib/offices/repository'
import { officeText } from '@/lib/look-ups/text-or-code'
import { PAGE_SIZE, type Found, type OfficeRow } from '@/lib/search/found'
import { searchOffices } from '@/lib/search/search-offices'
import { requireDraft } from '@/lib/registration/current-declaration'
import { stepHref } from '@/lib/registration/steps'

const text = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value) ?? ''

/** The twenty nearest are shown; a guess is called one. */
const foundTitle = ({ rows, isGuess }: Found<OfficeRow>, typed: string): string =>
  isGuess
    ? `Không thấy đúng “${typed}”. Gần giống nhất:`
    : `Tìm thấy ${rows.length < PAGE_SIZE ? rows.length : 'nhiều'} cơ quan`

export const GET = page(async ({ search }) => {
  const draft = await requireDraft()
  const { address = {}, transaction } = draft.typed
  const typed = text(search.tim)
  const opened = text(search.mo)
  const [found, near, provinces, under] = await Promise.all([
    typed ? searchOffices({ ...officeText(typed), receivingOnly: true }) : null,
    typed || opened ? [] : officesNear(address.province ?? '', address.commune),
    listProvincialOffices(),
    opened ? listOfficesUnder(opened) : [],
  ])
  const form = { reference: draft.reference, chosen: transaction?.officeCode ?? '' }
  return {
    title: 'Chọn cơ quan Bảo hiểm xã hội – Đăng ký',
    body: (
      <PortalPage
        section="dang-ky"
        account={null}
        title="Chọn cơ quan Bảo hiểm xã hội"
        trail={[
          { title: 'Đăng ký', href: '/dang-ky' },
          { title: 'Nơi giao dịch', href: stepHref('transaction') },
          { title: 'Chọn cơ quan' },
        ]}
      >
        <FormPage>
          <OfficeSearch typed={typed} isEmpty={found?.total === 0} />
          {found && found.total > 0 && (
            <OfficeChoices {...form} title={foundTitle(found, typed)} offices={found.rows} />
          )}
          {near.length > 0 && (
            <OfficeChoices {...form} title="Gần địa chỉ của bạn" offices={near} />
          )}
          <OfficeTree {...form} provinces={provinces} opened={opened} under={under} />
        </FormPage>
      </PortalPage>
    ),
  }
})
