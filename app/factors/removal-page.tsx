import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { FactorsFrame } from '@/components/accounts/factors/factors-frame'
import { removeFactor } from '@/lib/factors/change-factors'
import { listFactors } from '@/lib/factors/list-factors'
import { factorErrors } from '@/lib/factors/proof/factor-errors'
import { proveAgain } from '@/lib/factors/proof/prove-again'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { reasonsQuery } from '@/lib/accounts/codes/errors-of-reasons'
import { t } from '@/lib/words/t'
import { proofFor, type FactorsPlace } from './factors-place'
import { OwnerProofForm } from './owner-proof-form'

const pageOf = ({ base }: FactorsPlace) => `${base}/xoa`

export const removalPage = (place: FactorsPlace) =>
  page(async ({ search }) => {
    const here = pageOf(place)
    const user = await place.see(here)
    const { named } = await listFactors(user.id)
    const factor = named.find(({ id }) => id === search.cach)
    if (!factor) redirect(place.base)
    const proof = await proofFor(user)
    const errors = factorErrors(search.loi, proof.tries)
    const title = t('Xóa “{name}”', { name: factor.name })
    return {
      title,
      hasErrors: errors.length > 0,
      body: (
        <FactorsFrame user={user} base={place.base} title={title} errors={errors}>
          <p className="mb-6">
            {factor.kind === 'PASSKEY'
              ? t('Sau khi xóa, vân tay của máy ấy không mở được tài khoản nữa.')
              : t('Sau khi xóa, mã của ứng dụng ấy không mở được tài khoản nữa.')}
          </p>
          <OwnerProofForm
            action={`${here}?cach=${factor.id}`}
            back={place.base}
            login={user.login}
            form={{ values: {}, errors }}
            button={{ words: t('Xóa cách này'), value: 'xoa', look: 'danger' }}
            proof={proof}
          />
        </FactorsFrame>
      ),
    }
  })

export const removalForm = (place: FactorsPlace) =>
  post(async (request) => {
    const id = new URL(request.url).searchParams.get('cach') ?? ''
    const here = `${pageOf(place)}?cach=${encodeURIComponent(id)}`
    const user = await place.press(here)
    const fault = await proveAgain(user, await readForm(request))
    if (fault) return seeOther(`${here}&${reasonsQuery(fault)}#loi`)
    const isDone = await removeFactor(user, id)
    return seeOther(isDone ? `${place.base}?xong=xoa` : place.base)
  })
