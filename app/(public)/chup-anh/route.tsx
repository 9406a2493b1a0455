import { page, type Search } from '@/app/page-route'
import { OnPhoneCode } from '@/components/capture/on-phone-code'
import { OnPhonePictures, picturesAction } from '@/components/capture/on-phone-pictures'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { noOpenings, type NoOpening } from '@/lib/capture/capture'
import { notReceivedWords, openingWords } from '@/lib/capture/opening-words'
import { endOf, findPhoneCapture, type PhoneCapture } from '@/lib/capture/phone-capture'
import { findForm } from '@/lib/platform/seal/kept-form'
import { stepOf } from '@/lib/registration/steps/steps'
import { askedPictures } from './asked-pictures'
import { NOT_RECEIVED, SENT, takeByPhone } from './take-by-phone'
import { t } from '@/lib/words/t'

/** On the phone: the pictures that are asked for, or the way to them by a code. */
export const GET = page(async ({ search }) => {
  const capture = await findPhoneCapture()
  const isOpen = capture?.state === 'open' && search.loi !== NOT_RECEIVED
  return isOpen ? drawPictures(capture, search) : drawCode(capture, search)
})

async function drawPictures(capture: PhoneCapture, search: Search) {
  const { shown, pictures } = await askedPictures(capture, search.loi)
  const title = t(stepOf(capture.step).title)
  return {
    title: t('{pictures} - Chụp bằng điện thoại', { pictures: title }),
    hasErrors: pictures.some(({ error }) => error),
    body: (
      <PortalPage title={title} account={await findHeaderAccount()}>
        <OnPhonePictures
          pair={capture.pair}
          shown={shown}
          pictures={pictures}
          hasJustSent={search.xong === SENT}
        />
      </PortalPage>
    ),
  }
}

async function drawCode(capture: PhoneCapture | null, search: Search) {
  const { code } = await findForm(picturesAction)
  const reason = noOpenings.find((one) => one === search.loi)
  const error = reason && openingWords(reason)
  const isLost = search.loi === NOT_RECEIVED
  return {
    title: t('Chụp ảnh bằng điện thoại'),
    hasErrors: error !== undefined || isLost,
    body: (
      <PortalPage title={t('Chụp ảnh bằng điện thoại')} account={await findHeaderAccount()}>
        <ErrorSummary errors={error ? [{ field: 'code', message: error }] : []} />
        {isLost && <NotReceived state={endOf(capture)} />}
        {!error && !isLost && capture && <Ended state={endOf(capture)} />}
        <OnPhoneCode value={code} error={error} />
      </PortalPage>
    ),
  }
}

const NotReceived = ({ state }: { state: NoOpening }) => (
  <Notice role="status" tone="warning" title={t('Ảnh vừa chụp chưa được nhận.')}>
    <p>{notReceivedWords(state)}</p>
  </Notice>
)

const Ended = ({ state }: { state: NoOpening }) =>
  state === 'finished' ? (
    <Notice role="status" tone="success" title={t('Đã xong. Xin quay lại máy tính.')}>
      <p>{t('Ảnh đã ở máy tính. Điện thoại này không giữ ảnh nào của cổng.')}</p>
    </Notice>
  ) : (
    <Notice role="status" tone="warning" title={t('Điện thoại này không gửi ảnh được nữa.')}>
      <p>{openingWords(state)}</p>
    </Notice>
  )

export const POST = takeByPhone
