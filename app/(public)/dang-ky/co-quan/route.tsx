import { redirect } from 'next/navigation'
import { page, type Search } from '@/app/page-route'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { OfficeChoices } from '@/components/registration/offices/office-choices'
import { OfficeSearch } from '@/components/registration/offices/office-search'
import { OfficeTree } from '@/components/registration/offices/office-tree'
import { officesNear } from '@/lib/offices/offices-near'
import { listOfficesUnder, listProvincialOffices } from '@/lib/offices/repository'
import { lengthError } from '@/lib/forms/fields'
import { errorOf, type Typed } from '@/lib/forms/form-state'
import { LONGEST_TEXT } from '@/lib/look-ups/query-parts'
import { requireDraft } from '@/lib/registration/drafts/current-declaration'
import { mayChange } from '@/lib/registration/steps/may-change'
import { officesAskedFor, type OfficesAskedFor } from '@/lib/registration/choices/offices-asked-for'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { findTick } from '@/lib/registration/choices/ticked-office'
import { markOf } from '@/lib/registration/saving/shown-mark'
import { officeHref, stepHref } from '@/lib/registration/steps/addresses'
import { switchedFormId } from '@/lib/words/switch-intent'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { choose } from './choose'
import { msg, t } from '@/lib/words/t'

const text = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value) ?? ''

const mustChoose = msg('Chọn một cơ quan trong danh sách, rồi nhấn “Chọn”.')

/** What the search came to, where no script says it. */
const resultTitle = (found: OfficesAskedFor | null): string[] =>
  found ? [found.title.replace(/:$/, '')] : []

/** What the address asks: a search, a province opened, or else what is near the address given. */
async function listsOf(search: Search, { province = '', commune }: Typed) {
  const [typed, opened] = [text(search.tim), text(search.mo)]
  const tooLong = lengthError(LONGEST_TEXT)(typed)
  const asked = tooLong ? '' : typed
  const [found, near, provinces, under] = await Promise.all([
    asked ? officesAskedFor(asked, province) : null,
    typed || opened ? [] : officesNear(province, commune),
    listProvincialOffices(),
    opened ? listOfficesUnder(opened) : [],
  ])
  const offered = (found?.offices.length ?? 0) + near.length + under.length
  const unchosen = search.loi !== undefined && offered > 0 ? t(mustChoose) : null
  const errors = [
    ...(tooLong ? [{ field: 'tim', message: tooLong }] : []),
    ...(unchosen ? [{ field: 'officeCode', message: unchosen }] : []),
  ]
  return { typed, opened, found, near, provinces, under, form: { values: {}, errors } }
}

export const GET = page(async ({ search }) => {
  const draft = await requireDraft(search)
  // Locked with its step, which says so.
  if (!mayChange(draft, 'transaction', 'officeCode'))
    redirect(ofDeclaration(stepHref('transaction'), draft.reference))
  const { address = {}, transaction } = draft.typed
  const {
    typed,
    opened,
    found,
    near,
    provinces,
    under,
    form: asked,
  } = await listsOf(search, address)
  const { errors } = asked
  const { reference } = draft
  const { officeCode = '' } = transaction ?? {}
  const kept = await findTick({ reference, officeCode, tim: typed, mo: opened })
  const form = { ticked: kept.officeCode || officeCode, error: errorOf(asked, 'officeCode') }
  return {
    title: [...resultTitle(found), t('Chọn cơ quan Bảo hiểm xã hội'), t('Đăng ký')].join(' - '),
    hasErrors: errors.length > 0,
    about: reference,
    body: (
      <PortalPage
        section="dang-ky"
        account={await findHeaderAccount()}
        trail={[
          { title: t('Đăng ký'), href: '/dang-ky' },
          { title: t('Nơi giao dịch'), href: stepHref('transaction') },
          { title: t('Chọn cơ quan') },
        ]}
        form={{ id: switchedFormId }}
      >
        <FormPage title={t('Chọn cơ quan Bảo hiểm xã hội')} errors={errors}>
          <form id={switchedFormId} method="post" action={officeHref}>
            <input type="hidden" name="reference" value={reference} />
            <input type="hidden" name="shown" value={markOf(reference, { officeCode })} />
            <OfficeSearch
              typed={kept.tim ?? typed}
              asked={typed}
              none={found?.offices.length === 0 ? found.title : undefined}
              error={errorOf(asked, 'tim')}
            />
            {found && found.offices.length > 0 && (
              <OfficeChoices {...form} {...found} list={{ tim: typed }} />
            )}
            {near.length > 0 && (
              <OfficeChoices {...form} title={t('Gần địa chỉ của bạn')} offices={near} />
            )}
            <OfficeTree {...form} provinces={provinces} opened={opened} under={under} />
          </form>
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = choose
