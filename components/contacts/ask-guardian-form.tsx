import { OfficerButton } from '@/components/officer/officer-button'
import { pageFormId } from '@/components/officer/page-form'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextField } from '@/components/ui/fields/text-field'
import { SummaryList } from '@/components/ui/summary-list'
import { kinshipIds, kinships } from '@/lib/accounts/guardians/kinship'
import { grounds } from '@/lib/contacts/guardian-wish'
import { groundsFor } from '@/lib/contacts/guardians/guardian-form'
import type { GuardianAct } from '@/lib/accounts/guardians/guardian-act'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { shownBhxhCode } from '@/lib/forms/shown'
import { SeenTicks } from './seen-ticks'

export const ASK_GUARDIAN = '/can-bo/doi-lien-he/giam-ho/yeu-cau'

type Guardian = { id: string; name: string; isComer: boolean }
type Child = { fullName: string; login: string; comer: string; guardians: Guardian[] }
type Props = { child: Child; ticket: string; form: FormState }

type Act = { act: GuardianAct; value: string; label: string }

/** Whoever looks after the child already may only say who stops; anybody else comes in beside or instead. */
function actsOf({ comer, guardians }: Child): Act[] {
  if (guardians.some(({ isComer }) => isComer))
    return guardians.map(({ id, name }) => ({
      act: 'end',
      value: `end.${id}`,
      label: `Thôi ghi ${name}`,
    }))
  return [
    { act: 'add', value: 'add', label: `Thêm ${comer} làm người giám hộ` },
    ...guardians.map(({ id, name }): Act => ({
      act: 'replace',
      value: `replace.${id}`,
      label: `Ghi ${comer}, thôi ghi ${name}`,
    })),
  ]
}

const groundsOf = (acts: Act[]) =>
  groundsFor(acts.map(({ act }) => act)).map((id) => ({ value: id, label: grounds[id] }))

export function AskGuardianForm({ child, ticket, form }: Props) {
  const { fullName, login, comer, guardians } = child
  const acts = actsOf(child)
  const isIn = guardians.some(({ isComer }) => isComer)
  return (
    <div className="max-w-form">
      <SummaryList
        rows={[
          { label: 'Trẻ', value: fullName },
          { label: 'Mã số BHXH', value: shownBhxhCode(login) },
          { label: 'Người đến', value: comer },
          {
            label: 'Đang giám hộ',
            value: guardians.map(({ name }) => name).join('. ') || 'Không có ai',
          },
        ]}
      />
      <form id={pageFormId} method="post" action={ASK_GUARDIAN} noValidate>
        <input type="hidden" name="phieu" value={ticket} />
        <ErrorSummary errors={form.errors} />
        <RadioGroup {...fieldOf(form, 'act')} legend="Đổi gì?" options={acts} />
        {!isIn && (
          <RadioGroup
            {...fieldOf(form, 'kinship')}
            legend="Người đến là gì của trẻ?"
            options={kinshipIds.map((id) => ({ value: id, label: kinships[id] }))}
          />
        )}
        <RadioGroup {...fieldOf(form, 'ground')} legend="Căn cứ" options={groundsOf(acts)} />
        <TextField
          {...fieldOf(form, 'document')}
          label="Giấy tờ chứng minh"
          hint="Tên, số và ngày, đọc từ bản gốc. Người duyệt tự đọc lại."
          autoComplete="off"
          required
        />
        <TextField
          {...fieldOf(form, 'issuedOn')}
          type="date"
          label="Ngày cấp giấy tờ tùy thân của người đến"
          hint="Đọc từ bản gốc. Người duyệt tự đọc lại ngày này, cổng không hiện lại."
          autoComplete="off"
          width="medium"
          required
        />
        <SeenTicks
          form={form}
          isOwner="Người đến đúng là người trong giấy tờ tùy thân"
          isPaperSeen="Đã xem bản gốc giấy tờ tùy thân còn hạn, và giấy tờ chứng minh"
        />
        <OfficerButton>Chuyển người duyệt</OfficerButton>
      </form>
      <form method="post" action="/can-bo/doi-lien-he/giam-ho/dong" className="mt-4">
        <OfficerButton look="secondary">Đóng tài khoản này, mở trẻ khác</OfficerButton>
      </form>
    </div>
  )
}
