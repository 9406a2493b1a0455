import { isOwnersOf } from '@/lib/accounts/sessions/is-owners'
import { coveredGuardian } from '@/lib/registration/contact/guardian-of-account'
import { t } from '@/lib/words/t'
import { plainStep } from '../plain-step'

const step = plainStep('guardian', async ({ draft }) => {
  const covered = await coveredGuardian(draft, await isOwnersOf(draft))
  const isOfAccount = Object.keys(covered).length > 0
  return {
    covered,
    lead: isOfAccount && (
      <p className="mb-4">{t('Mục chỉ để đọc lấy từ tài khoản đã bắt đầu tờ khai này.')}</p>
    ),
  }
})

export const GET = step.GET
export const POST = step.POST
