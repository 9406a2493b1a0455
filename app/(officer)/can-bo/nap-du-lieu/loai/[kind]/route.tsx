import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { ClaimsWords } from '@/components/officer/imports/claims-words'
import { ColumnsTable } from '@/components/officer/imports/columns-table'
import { FileForm } from '@/components/officer/imports/file-form'
import { OfficerPage } from '@/components/officer/officer-page'
import { officerWhoPresses, requireOfficer } from '@/lib/accounts/sessions/current-user'
import { isDeskRefusal } from '@/lib/imports/desk/desk-refusals'
import { receiveFile } from '@/lib/imports/desk/receive-file'
import { isImported } from '@/lib/imports/kinds/import-kinds'
import { kindTitle } from '@/lib/imports/kinds/kind-title'
import { takeUploadPlace } from '@/lib/photos/receiving/upload-places'
import { post, seeOther } from '@/lib/platform/answers/post'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { may } from '@/lib/review/actions'
import { shownOfficer } from '@/lib/review/shown-officer'

const list = '/can-bo/nap-du-lieu'

/** What a file of this kind looks like, and the box for one. */
export const GET = page<{ kind: string }>(async ({ params: { kind }, search: { loi } }) => {
  const officer = await requireOfficer(`${list}/loai/${kind}`)
  if (!may(officer, 'keepImports')) return notYourRole(officer)
  if (!isImported(kind)) return null
  const title = `Gửi tệp: ${kindTitle(kind)}`
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current={list}>
        <FileForm kind={kind} refusal={isDeskRefusal(loi) ? loi : undefined} />
        {kind === 'claims' ? <ClaimsWords /> : <ColumnsTable kind={kind} />}
      </OfficerPage>
    ),
  }
})

type Context = { params: Promise<{ kind: string }> }

/** The file itself, read as it comes. */
export const POST = post<Context>(async (request, { params }) => {
  const { kind } = await params
  if (!isImported(kind)) return new Response(null, { status: 404 })
  const here = `${list}/loai/${kind}`
  const officer = await officerWhoPresses(here)
  const place = takeUploadPlace(visitorOf(request).network)
  if (!place.ok) return seeOther(`${here}?loi=busy#loi`)
  try {
    const outcome = await receiveFile(officer, kind, request)
    return seeOther(
      outcome.ok ? `${list}/${outcome.id}?xong=da-gui#xong` : `${here}?loi=${outcome.reason}#loi`,
    )
  } finally {
    place.leave()
  }
})
