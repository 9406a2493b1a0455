import { page } from '@/app/page-route'
import { FactorsFrame } from '@/components/accounts/factors/factors-frame'
import { PasskeyPart } from '@/components/accounts/factors/passkey-part'
import { readFactorName } from '@/lib/factors/factor'
import { addPasskey, beginAdding } from '@/lib/factors/passkeys/add-passkey'
import { keepAskedPasskey, takeAskedPasskey } from '@/lib/factors/passkeys/challenge'
import { readPasskey } from '@/lib/factors/passkeys/read-passkey'
import { factorErrors } from '@/lib/factors/proof/factor-errors'
import { findAdding, forgetAdding, keepAdding } from '@/lib/factors/proof/kept-adding'
import { proveAgain } from '@/lib/factors/proof/prove-again'
import { errorOf } from '@/lib/forms/form-state'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { msg, t } from '@/lib/words/t'
import { proofFor, refusedAt, type FactorsPlace } from './factors-place'
import { ProveAndName } from './prove-and-name'

const title = msg('Thêm vân tay')
const pageOf = ({ base }: FactorsPlace) => `${base}/van-tay`

/** First who sits there, then the finger: the browser asks for it only right after a press. */
export const addPasskeyPage = (place: FactorsPlace) =>
  page(async ({ request, search }) => {
    const here = pageOf(place)
    const user = await place.see(here)
    const name = await findAdding('van-tay', user)
    const begun = name === null ? null : await beginAdding(user)
    if (begun) await keepAskedPasskey(begun.asked)
    const proof = begun ? null : await proofFor(user)
    const errors = factorErrors(search.loi, proof?.tries)
    const form = { values: { ten: visitorOf(request).device }, errors }
    return {
      title: t(title),
      hasErrors: errors.length > 0,
      body: (
        <FactorsFrame user={user} base={place.base} title={t(title)} errors={errors}>
          <noscript>
            <p className="mb-6 font-bold">
              {t('Vân tay cần JavaScript. Hãy bật JavaScript, hoặc thêm ứng dụng, mã dự phòng.')}
            </p>
          </noscript>
          {begun && (
            <form method="post" action={here}>
              <p className="mb-6">
                {t('Nhấn nút rồi làm như khi mở khóa máy: đặt ngón tay, nhìn máy, hoặc nhập mã.')}
              </p>
              <PasskeyPart
                isNew
                options={begun.options}
                label={t('Thêm vân tay của máy này')}
                otherwise={t('Nhấn nút để làm lại, hoặc thêm cách khác.')}
                error={errorOf(form, 'passkey')}
              />
              <a href={place.base} className="inline-flex min-h-11 items-center">
                {t('Quay lại, không đổi gì')}
              </a>
            </form>
          )}
          {proof && (
            <ProveAndName
              action={here}
              back={place.base}
              login={user.login}
              name={form.values.ten}
              {...{ proof, form }}
            />
          )}
        </FactorsFrame>
      ),
    }
  })

export const addPasskeyForm = (place: FactorsPlace) =>
  post(async (request) => {
    const here = pageOf(place)
    const user = await place.press(here)
    const posted = await readForm(request)
    const name = await findAdding('van-tay', user)
    if (name === null) {
      const fault = await proveAgain(user, posted)
      if (fault) return refusedAt(here, fault)
      await keepAdding('van-tay', user, readFactorName(posted.ten ?? '', visitorOf(request).device))
      return seeOther(here)
    }
    const asked = await takeAskedPasskey('add')
    const added = await addPasskey(user, {
      response: readPasskey(posted.passkey ?? ''),
      ...{ asked, name },
    })
    if (!added.ok) return refusedAt(here, added.reason)
    await forgetAdding('van-tay')
    return seeOther(`${place.base}?xong=van-tay`)
  })
