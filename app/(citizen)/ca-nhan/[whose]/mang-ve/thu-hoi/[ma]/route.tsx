import { postOfRecords } from '../../../post-of-records'
import { page } from '@/app/page-route'
import { WHY_BOX, WithdrawPaperForm } from '@/components/records/papers/withdraw-form'
import { RecordsPage } from '@/components/records/records-page'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { findIssued } from '@/lib/papers/issuing/list-issued'
import { readPaperCode, shownPaperCode } from '@/lib/papers/paper-code'
import { paperKinds, withdrawalNames } from '@/lib/papers/paper-kind'
import { withdrawPaper } from '@/lib/papers/issuing/withdraw-paper'
import { seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsResponse } from '@/lib/platform/answers/words-response'
import { openRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../../../require-records'
import { requirePresser } from '../../require-presser'

type Params = { whose: string; ma: string }

const placeOf = ({ whose, ma }: Params) => {
  const back = recordHref(whose, 'takeAway')
  return { back, here: `${back}/thu-hoi/${ma}`, code: readPaperCode(ma) }
}

/** Asks once more before a paper is taken back: it can't be given its value again. */
export const GET = page<Params>(async ({ params, search }) => {
  const { back, here, code } = placeOf(params)
  const opened = await requireRecords('takeAway', { whose: params.whose, search, here })
  const paper = opened && code && (await findIssued(opened.records, code))
  if (!paper || paper.withdrawn) return null
  const title = t('Thu hồi giấy')
  const error = search.loi === '1' ? t('Chọn một lý do.') : undefined
  return {
    title: titleOfRecords(opened.records, `${title} ${shownPaperCode(paper.code)}`),
    hasErrors: error !== undefined,
    body: (
      <RecordsPage {...opened} part="takeAway" below={{ title }}>
        <div className="max-w-form">
          <ErrorSummary errors={error ? [{ field: WHY_BOX, message: error }] : []} />
          <p className="mb-3 font-bold">
            {t('{title}, mã giấy {code}', {
              title: t(paperKinds[paper.kind].title),
              code: shownPaperCode(paper.code),
            })}
          </p>
          <p className="mb-6">
            {t('Thu hồi rồi thì không lấy lại được. Cần dùng tiếp thì lập giấy mới.')}
          </p>
          <WithdrawPaperForm action={here} back={back} error={error} />
        </div>
      </RecordsPage>
    ),
  }
})

export const POST = postOfRecords<Params>(async (request, { params }) => {
  const where = await params
  const { back, here, code } = placeOf(where)
  const typed = await readForm(request)
  const user = await requirePresser(here)
  const why = withdrawalNames.find((name) => name === typed[WHY_BOX])
  if (!why) return seeOther(`${here}?loi=1#loi`)
  const records = await openRecords(user, { whose: where.whose, part: 'takeAway', inFull: false })
  if (!records || !code) return wordsResponse(404)
  const outcome = await withdrawPaper(user, records, { code, why })
  return outcome.ok ? seeOther(`${back}?xong=thu-hoi`) : wordsResponse(404)
})
