import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { isAllowed } from '@/lib/registration/steps/status'
import { t } from '@/lib/words/t'
import type { ShownDeclaration } from '../shown-declaration'

/** Seldom needed, so folded away. */
export const CaseActions = ({ declaration }: { declaration: ShownDeclaration }) =>
  isAllowed('withdraw', declaration.status) && (
    <div className="print:hidden">
      <Details summary={t('Rút hồ sơ này')}>
        <p>
          {t(
            'Hồ sơ sẽ được đóng và không ai xử lý nữa. Nếu đăng ký lại, các phần đã khai được điền sẵn.',
          )}
        </p>
        <form method="post" action="/ho-so/rut">
          <input type="hidden" name="reference" value={declaration.reference} />
          <Button look="danger">{t('Rút hồ sơ')}</Button>
        </form>
      </Details>
    </div>
  )
