import { Reference } from '../reference'
import { Notice } from '@/components/ui/notice'
import { casePhone } from '@/lib/site/case-phone'
import { shownReference } from '@/lib/registration/reference/reference'
import { t } from '@/lib/words/t'

/**
 * The browser has lost the key of one draft, and another took what was typed. Whether the lost one can be opened again is not
 * told (a number alone must tell nothing): it depends on what the person knows.
 */
export const LostNotice = ({ lost, replacement }: { lost: string; replacement?: string }) => (
  <Notice
    tone="warning"
    role="status"
    title={t('Máy này không còn nhớ tờ khai {reference}.', { reference: shownReference(lost) })}
  >
    <p>
      {t(
        'Phần bạn vừa nhập được lưu vào tờ khai mới, mã <strong></strong>. Tờ khai mới chỉ có phần này.',
        {
          strong: () => (
            <strong data-reference className="whole tabular-nums">
              {replacement && <Reference>{replacement}</Reference>}
            </strong>
          ),
        },
      )}
    </p>
    <p>
      {t(
        'Nếu đã xác nhận số điện thoại, hãy <a>mở lại tờ khai cũ bằng mã hồ sơ</a>. Một mã được gửi đến {casePhone}.',
        {
          casePhone: t(casePhone),
          a: (words) => <a href="/ho-so?khac=1">{words}</a>,
        },
      )}
    </p>
    <p>{t('Nếu chưa xác nhận, tờ khai cũ không mở lại được. Xin điền lại các phần trước.')}</p>
  </Notice>
)
