import { Reference } from './reference'
import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/fields/text-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { casePhone, casePhoneHint } from '@/lib/site/case-phone'
import { LOCK_HOURS } from '@/lib/registration/remembered'
import { shownReference } from '@/lib/registration/reference/reference'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'

/** Where it is posted. */
export const findCaseAction = '/ho-so/gui-ma'

type Props = {
  /** What was typed last, and what is wrong with it. */
  form: FormState
  /** The number that brought somebody here: this browser held it once. */
  lost?: { reference: string; replacement: string }
  /** Numbers this browser remembers, and has not visited for hours. */
  locked?: string[]
}

/** Opens a case on another device: its number and the phone that was confirmed. */
export function FindCaseForm({ form, lost, locked = [] }: Props) {
  const known = lost?.reference ?? locked[0]
  const reference = fieldOf(form, 'reference')
  return (
    <form id={switchedFormId} method="post" action={findCaseAction} noValidate>
      <ErrorSummary errors={form.errors} />
      {lost && (
        <Notice
          tone="warning"
          title={t('Máy này không còn nhớ hồ sơ {reference}.', {
            reference: shownReference(lost.reference),
          })}
        >
          {lost.replacement ? (
            <p>
              {t('Phần bạn nhập sau đó được lưu vào tờ khai mới, mã <reference></reference>.', {
                reference: () => (
                  <strong>
                    <Reference>{lost.replacement}</Reference>
                  </strong>
                ),
              })}
            </p>
          ) : (
            <p>{t('Lần nhấn vừa rồi chưa làm được gì.')}</p>
          )}
          <p>{t('Nếu đã xác nhận số điện thoại, xin mở lại hồ sơ bằng số xác nhận gần nhất.')}</p>
          <p>
            {t(
              'Nếu chưa xác nhận số điện thoại, tờ khai ấy không mở lại được. Xin <a>điền tờ khai lại từ đầu</a>, hoặc đến cơ quan BHXH.',
              { a: (words) => <a href="/dang-ky">{words}</a> },
            )}
          </p>
        </Notice>
      )}
      {!lost && locked.length > 0 && (
        <Notice
          title={t('Đã khóa trên máy này: hồ sơ {references}.', {
            references: locked.map(shownReference).join(', '),
          })}
        >
          <p>
            {t(
              'Hồ sơ tự khóa sau {hours} giờ không mở, vì máy có thể có người khác dùng. Xin mã để mở lại.',
              { hours: LOCK_HOURS },
            )}
          </p>
        </Notice>
      )}
      <p className="mb-6">{t('Một mã được gửi đến {phone} của hồ sơ.', { phone: t(casePhone) })}</p>
      <TextField
        {...reference}
        value={reference.value || (known && shownReference(known))}
        label={t('Mã hồ sơ')}
        hint={t('8 ký tự, trong tin nhắn, thư điện tử hoặc trên mẫu 01, ví dụ K7PM-3QXR.')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        width="medium"
      />
      <TextField
        {...fieldOf(form, 'phone')}
        label={t('Điện thoại di động')}
        hint={t(casePhoneHint)}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="medium"
      />
      <ButtonRow>
        <Button>{t('Nhận mã')}</Button>
      </ButtonRow>
    </form>
  )
}
