import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { PickupForm } from '@/components/registration/case/pickup-form'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findForm, forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { choosePickup } from '@/lib/postal/choose-pickup'
import { findPickup } from '@/lib/postal/orders/find-pickup'
import { isHandedOver } from '@/lib/postal/orders/order'
import { pickupDays } from '@/lib/postal/orders/pickup-days'
import { fromPieces, inPieces, readPickup } from '@/lib/postal/pickup-form'
import { findCurrent } from '@/lib/registration/drafts/current-declaration'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { toOwn } from '@/lib/registration/reference/to-own'
import { pickupHref } from '@/lib/postal/orders/pickup-href'
import { t } from '@/lib/words/t'

/** When and where the postman comes, as long as the letter has not been fetched. */
export const GET = page(async ({ search }) => {
  const own = await findCurrent(search)
  if (!own) redirect('/ho-so')
  const pickup = await findPickup(own.id)
  if (own.status !== 'RECORDED' || !pickup || isHandedOver(pickup))
    redirect(ofDeclaration('/ho-so', own.reference))
  const kept = search.loi === undefined ? undefined : fromPieces(await findForm(pickupHref))
  const { pickupAddress, pickupDay, pickupTime } = pickup
  const values = kept ?? { pickupAddress, day: pickupDay, pickupTime }
  const read = readPickup(values)
  const title = t('Hẹn bưu điện đến nhận tờ khai')
  return {
    title,
    about: own.reference,
    hasErrors: kept !== undefined && !read.ok,
    body: (
      <ArticlePage
        section="ho-so"
        account={await findHeaderAccount()}
        title={title}
        trail={[
          { title: t('Hồ sơ của bạn'), href: ofDeclaration('/ho-so', own.reference) },
          { title: t('Hẹn bưu điện') },
        ]}
      >
        <PickupForm
          reference={own.reference}
          days={pickupDays()}
          form={{ values, errors: kept && !read.ok ? read.errors : [] }}
        />
      </ArticlePage>
    ),
  }
})

export const POST = post(async (request) => {
  const posted = await readForm(request)
  const own = await requirePosted(posted.reference)
  const read = readPickup(posted)
  if (!read.ok) {
    await keepForm(pickupHref, inPieces(posted))
    return toOwn(`${pickupHref}?loi=1#loi`, own)
  }
  await forgetForm()
  const isTaken = await choosePickup(own.id, read.choice)
  return toOwn(isTaken ? '/ho-so#buu-dien' : tidingsHref('khong-hen-duoc'), own)
})
