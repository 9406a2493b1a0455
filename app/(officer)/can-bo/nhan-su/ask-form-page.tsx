import type { Page } from '@/app/page-route'
import { OfficerPage } from '@/components/officer/officer-page'
import { AskStaffForm } from '@/components/officer/staff/ask-staff-form'
import { StaffNotice } from '@/components/officer/staff/staff-notice'
import type { Officer } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { wholeOfficeLabel } from '@/lib/offices/office'
import { listOffices } from '@/lib/offices/repository'
import { shownOfficer } from '@/lib/review/shown-officer'
import { findAsking, staffTicket } from '@/lib/staff/asking/kept-asking'
import { readStaffForm } from '@/lib/staff/asking/staff-form'
import { staffActs, type StaffAct } from '@/lib/staff/staff-act'
import { UNREADY } from './take-asking'

type Props = {
  officer: Officer
  act: StaffAct
  here: string
  /** Whom it is about; nobody yet for somebody new. */
  about?: string
  /** What stands in the boxes of a form that nobody has typed into. */
  values: Typed
  refusal: unknown
}

/** The page on which one act is asked for, with what was typed into it before. */
export async function askFormPage(props: Props): Promise<Page> {
  const { officer, act, here, about, refusal } = props
  const kept = await findAsking(officer, here)
  const values = kept ?? props.values
  const read = refusal === UNREADY && kept ? readStaffForm(act, values) : null
  const errors = read && !read.ok ? read.errors : []
  const title = about ? `${staffActs[act].title}: ${about}` : staffActs[act].title
  const asksOffice = act === 'CREATE' || act === 'MOVE'
  const offices = asksOffice ? await listOffices() : []
  return {
    title,
    hasErrors: errors.length > 0 || refusal !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current="/can-bo/nhan-su"
        usual={here}
      >
        <StaffNotice refusal={refusal} />
        <AskStaffForm
          act={act}
          action={here}
          ticket={staffTicket(officer, here)}
          form={{ values, errors }}
          offices={offices.map((office) => ({
            value: office.code,
            label: wholeOfficeLabel(office),
          }))}
        />
      </OfficerPage>
    ),
  }
}
