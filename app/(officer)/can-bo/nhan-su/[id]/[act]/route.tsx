import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import type { Typed } from '@/lib/forms/form-state'
import { post } from '@/lib/platform/answers/post'
import { isUuid } from '@/lib/platform/uuid'
import { may } from '@/lib/review/actions'
import { roleBox, wishedAnew } from '@/lib/staff/asking/staff-form'
import { showStaffMember, type ShownStaffMember } from '@/lib/staff/shown/show-officer'
import { staffActOf } from '@/lib/staff/staff-act'
import { askFormPage } from '../../ask-form-page'
import { staffMissing } from '../../staff-missing'
import { takeAsking } from '../../take-asking'

type Params = { id: string; act: string }
const addressOf = ({ id, act }: Params) => `/can-bo/nhan-su/${id}/${act}`

/** What stands there now is what one begins from. */
const valuesOf = ({ fullName, officeCode, roles }: ShownStaffMember): Typed => ({
  fullName,
  officeCode,
  ...Object.fromEntries(roles.map((role) => [roleBox(role), 'co'])),
})

/** Asks for one act about an officer. */
export const GET = page<Params>(async ({ params, search: { loi } }) => {
  const here = addressOf(params)
  const officer = await requireOfficer(here)
  if (!may(officer, 'keepStaff')) return notYourRole(officer)
  const act = staffActOf(params.act)
  const member = act && isUuid(params.id) ? await showStaffMember(officer, params.id) : null
  if (!act || !member) return staffMissing(officer)
  const about = `${member.fullName} (${member.login})`
  return askFormPage({ officer, act, here, about, values: valuesOf(member), refusal: loi })
})

export const POST = post<{ params: Promise<Params> }>(async (request, context) => {
  const params = await context.params
  const act = staffActOf(params.act)
  if (!act || !isUuid(params.id)) return new Response(null, { status: 404 })
  return takeAsking({
    request,
    here: addressOf(params),
    act,
    askingOf: async ({ wish, ground, words }, officer) => {
      const member = await showStaffMember(officer, params.id)
      const whom = { officerId: params.id }
      return member && { act, whom, wish: wishedAnew(wish, member), ground, words }
    },
  })
})
