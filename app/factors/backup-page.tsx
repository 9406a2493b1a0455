import { page } from '@/app/page-route'
import { BackupCodes } from '@/components/accounts/factors/backup-codes'
import { FactorsFrame } from '@/components/accounts/factors/factors-frame'
import { makeBackupCodes } from '@/lib/factors/backup/make-backup-codes'
import { factorErrors } from '@/lib/factors/proof/factor-errors'
import { findAdding, forgetAdding, keepAdding } from '@/lib/factors/proof/kept-adding'
import { proveAgain } from '@/lib/factors/proof/prove-again'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { site } from '@/lib/site/settings'
import { msg, t } from '@/lib/words/t'
import { proofFor, refusedAt, type FactorsPlace } from './factors-place'
import { OwnerProofForm } from './owner-proof-form'

const title = msg('Mười mã dự phòng')
const pageOf = ({ base }: FactorsPlace) => `${base}/ma-du-phong`
const SEPARATOR = ' '

export const backupCodesPage = (place: FactorsPlace) =>
  page(async ({ search }) => {
    const here = pageOf(place)
    const user = await place.see(here)
    const codes = (await findAdding('ma-du-phong', user))?.split(SEPARATOR)
    const proof = codes ? null : await proofFor(user)
    const errors = factorErrors(search.loi, proof?.tries)
    return {
      title: t(title),
      hasErrors: errors.length > 0,
      headers: { 'cache-control': 'no-store' },
      body: (
        <FactorsFrame user={user} base={place.base} title={t(title)} errors={errors}>
          {codes && (
            <BackupCodes
              codes={codes}
              login={user.login}
              siteName={site.shortTitle}
              action={here}
              now={new Date()}
            />
          )}
          {proof && (
            <>
              <p className="mb-6">
                {t(
                  'Mỗi mã mở tài khoản một lần khi bạn không có điện thoại. Tạo mười mã mới thì mã cũ hết dùng.',
                )}
              </p>
              <OwnerProofForm
                action={here}
                back={place.base}
                login={user.login}
                form={{ values: {}, errors }}
                button={{ words: t('Tạo mười mã'), value: 'tao' }}
                proof={proof}
              />
            </>
          )}
        </FactorsFrame>
      ),
    }
  })

export const backupCodesForm = (place: FactorsPlace) =>
  post(async (request) => {
    const here = pageOf(place)
    const user = await place.press(here)
    const posted = await readForm(request)
    if (posted.viec === 'da-cat') {
      await forgetAdding('ma-du-phong')
      return seeOther(`${place.base}?xong=ma-du-phong`)
    }
    const fault = await proveAgain(user, posted)
    if (fault) return refusedAt(here, fault)
    await keepAdding('ma-du-phong', user, (await makeBackupCodes(user)).join(SEPARATOR))
    return seeOther(here)
  })
