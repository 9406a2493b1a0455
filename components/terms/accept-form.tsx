import { Button, ButtonRow } from '@/components/ui/button'
import { Official } from '@/components/ui/official'
import { acceptAdvice } from '@/lib/terms/official-terms'
import { acceptTermsHref, refuseTermsHref } from '@/lib/terms/terms-addresses'
import { t } from '@/lib/words/t'

/** `version`: which one stands above the button. `goal`: where they wanted to go. */
type Props = { version: number; goal: string }

export const AcceptTermsForm = ({ version, goal }: Props) => (
  <form method="post" action={acceptTermsHref} className="mt-8 border-t border-line pt-6">
    <input type="hidden" name="version" value={version} />
    <input type="hidden" name="tiep" value={goal} />
    <p>
      <Official of={acceptAdvice} end="." />
    </p>
    <p className="mt-2 text-base text-ink-soft">
      {t(
        'Nếu không chấp nhận, bạn được đăng xuất. Trang sau nói rõ bạn vẫn làm được gì. Quyền lợi BHXH, BHYT của bạn không đổi.',
      )}
    </p>
    <ButtonRow>
      <Button>{t('Chấp nhận')}</Button>
      <Button look="secondary" formAction={refuseTermsHref}>
        {t('Không chấp nhận')}
      </Button>
    </ButtonRow>
  </form>
)
