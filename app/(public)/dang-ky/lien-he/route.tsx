import { page } from '@/app/page-route'
import { StepPage } from '@/components/registration/step-page'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/fields/text-field'
import { formLabels, noCertificateStatement } from '@/lib/site/official-sentences'
import { openStep } from '@/lib/registration/open-step'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('contact', search)
  const person = field('contactPerson')
  return {
    ...head,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="contact"
        draft={draft}
        form={form}
        lead={
          <>
            <p className="mb-3 border-l-4 border-line pl-4 text-ink-soft">
              {noCertificateStatement}
            </p>
            <p className="mb-3">
              Nói ngắn gọn: bạn không có chữ ký số, và nhận mã qua số điện thoại dưới đây.
            </p>
            <p className="mb-6">
              “Mục (*)” trong câu trên nói về tờ khai giấy. Trên trang này, ô có dấu * vẫn phải
              điền.
            </p>
          </>
        }
      >
        <TextField
          {...person}
          // Asked once already (WCAG 3.3.7): the declarant's own name stands here until another is typed.
          value={person.error ? person.value : person.value || draft.typed.declarant?.fullName}
          label={formLabels.contactPerson}
          star
          hint="Đã điền theo họ tên ở phần “Người đăng ký”. Sửa nếu người khác nhận liên lạc thay bạn."
          autoComplete="name"
          spellCheck={false}
        />
        <TextField
          {...field('email')}
          label={`${formLabels.email} (email)`}
          optional
          hint="Dùng địa chỉ của riêng bạn. Đừng dùng địa chỉ của công ty, vì khi nghỉ việc bạn sẽ mất thư."
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
        />
        <TextField
          {...field('phone')}
          label={formLabels.phone}
          star
          hint="10 chữ số, không cần dấu cách. Nhấn “Tiếp”, mã xác nhận được gửi đến số này. Mã kích hoạt sau này cũng gửi đến số này."
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          width="medium"
        />
        <Notice
          tone="info"
          title="Không cán bộ BHXH nào gọi điện hay nhắn tin để hỏi mật khẩu, mã xác nhận. Ai hỏi là lừa đảo."
        />
      </StepPage>
    ),
  }
})
