import { page } from '@/app/page-route'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { CheckMessageForm } from '@/components/message-box/check-message-form'
import { MessageVerdictNote } from '@/components/message-box/message-verdict'
import { NeverAsked } from '@/components/message-box/never-asked'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { checkMessage } from '@/lib/message-box/check/check-message'
import {
  findMessageVerdict,
  keepMessageVerdict,
} from '@/lib/message-box/check/kept-message-verdict'
import { checkBoxes, readPasted } from '@/lib/message-box/check/read-pasted'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { msg, t } from '@/lib/words/t'

const here = '/kiem-tra-tin-nhan'
const title = msg('Kiểm tra tin nhắn, đường dẫn')

/** Is it ours? Asked by anybody, about a message they got (decision 0119). */
export const GET = page(async ({ search }) => {
  const checked = search.xong === undefined ? null : await findMessageVerdict()
  const message = t('Nhập mã kiểm tra, hoặc dán lời tin hay đường dẫn. Cả hai ô đang trống.')
  const errors = search.loi === 'empty' ? [{ field: checkBoxes.code, message }] : []
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <PortalPage
        section="kiem-tra-tin-nhan"
        trail={[{ title: t(title) }]}
        account={await findHeaderAccount()}
      >
        <FormPage title={t(title)} errors={errors}>
          {checked && <MessageVerdictNote {...checked} />}
          <p>
            {t('Nhận được tin xưng là BHXH? Hỏi ở đây xem có đúng không, không cần đăng nhập.')}
          </p>
          <CheckMessageForm errors={errors} typed={checked?.typed} />
          <NeverAsked />
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = post(async (request) => {
  const { [checkBoxes.code]: code = '', [checkBoxes.words]: words = '' } = await readForm(request)
  const pasted = readPasted(code, words)
  if (!pasted) return seeOther(`${here}?loi=empty#loi`)
  const verdict = await checkMessage(pasted, visitorOf(request))
  await keepMessageVerdict({ verdict, typed: pasted.typed, at: Date.now() })
  return seeOther(`${here}?xong=1`)
})
