import { page } from '@/app/page-route'
import { FactorsFrame } from '@/components/accounts/factors/factors-frame'
import { NewApp } from '@/components/accounts/factors/new-app'
import { readFactorName } from '@/lib/factors/factor'
import { factorErrors } from '@/lib/factors/proof/factor-errors'
import { findAdding, forgetAdding, keepAdding } from '@/lib/factors/proof/kept-adding'
import { proveAgain } from '@/lib/factors/proof/prove-again'
import { addTotp } from '@/lib/factors/totp/add-totp'
import { secretPicture } from '@/lib/factors/totp/secret-picture'
import { newSecret, typedSecret } from '@/lib/factors/totp/totp'
import { errorOf } from '@/lib/forms/form-state'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { msg, t } from '@/lib/words/t'
import { proofFor, refusedAt, type FactorsPlace } from './factors-place'
import { ProveAndName } from './prove-and-name'

const title = msg('Thêm ứng dụng tạo mã')
const usualName = msg('Ứng dụng tạo mã')
const pageOf = ({ base }: FactorsPlace) => `${base}/ung-dung`
/** The secret, then the name. */
const SEPARATOR = ' '

export const addAppPage = (place: FactorsPlace) =>
  page(async ({ search }) => {
    const here = pageOf(place)
    const user = await place.see(here)
    const secret = (await findAdding('ung-dung', user))?.split(SEPARATOR)[0]
    const proof = secret ? null : await proofFor(user)
    const errors = factorErrors(search.loi, proof?.tries)
    const form = { values: {}, errors }
    return {
      title: t(title),
      hasErrors: errors.length > 0,
      body: (
        <FactorsFrame user={user} base={place.base} title={t(title)} errors={errors}>
          {secret && (
            <NewApp
              picture={await secretPicture(secret, user)}
              typed={typedSecret(secret)}
              action={here}
              back={place.base}
              error={errorOf(form, 'code')}
            />
          )}
          {proof && (
            <ProveAndName
              action={here}
              back={place.base}
              login={user.login}
              name={t(usualName)}
              {...{ proof, form }}
            />
          )}
        </FactorsFrame>
      ),
    }
  })

export const addAppForm = (place: FactorsPlace) =>
  post(async (request) => {
    const here = pageOf(place)
    const user = await place.press(here)
    const posted = await readForm(request)
    const kept = await findAdding('ung-dung', user)
    if (kept === null) {
      const fault = await proveAgain(user, posted)
      if (fault) return refusedAt(here, fault)
      const name = readFactorName(posted.ten ?? '', t(usualName))
      await keepAdding('ung-dung', user, `${newSecret()}${SEPARATOR}${name}`)
      return seeOther(here)
    }
    const [secret = '', ...name] = kept.split(SEPARATOR)
    const given = { secret, code: posted.code ?? '', name: name.join(SEPARATOR) }
    const added = await addTotp(user, given)
    if (!added.ok) return refusedAt(here, added.reason)
    await forgetAdding('ung-dung')
    return seeOther(`${place.base}?xong=ung-dung`)
  })
