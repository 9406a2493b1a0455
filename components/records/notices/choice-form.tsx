import { Button, ButtonRow } from '@/components/ui/button'
import { Select } from '@/components/ui/fields/select'
import type { Typed } from '@/lib/forms/form-state'
import { noticeTopics } from '@/lib/notices/kinds'
import { noticeWays, topicIds } from '@/lib/notices/wish/notice-wish'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'

/** `by`: whose choice this is, should the session end meanwhile. `reached`: what the account has to be told by. */
type Props = { by: string; values: Typed; reached: { phone: boolean; email: boolean } }

/** Which things somebody wants to be told, and each by what beside the page. */
export const ChoiceForm = ({ by, values, reached }: Props) => (
  <form id={switchedFormId} method="post" action="/ca-nhan/loi-bao" noValidate>
    <input type="hidden" name="request" value={by} />
    <p className="mb-6">
      {t('Trang “Việc cần biết” luôn có đủ. Tin nhắn không ghi ngày, nơi khám hay tên bệnh.')}
    </p>
    {!reached.phone && <p className="mb-6">{t('Tài khoản chưa có số điện thoại.')}</p>}
    {!reached.email && <p className="mb-6">{t('Tài khoản chưa có thư điện tử đã xác nhận.')}</p>}
    {topicIds.map((topic) => (
      <Select
        key={topic}
        name={topic}
        label={t(noticeTopics[topic].title)}
        hint={t(noticeTopics[topic].hint)}
        value={values[topic]}
        prompt={null}
        options={Object.entries(noticeWays).map(([value, { title }]) => ({
          value,
          label: t(title),
        }))}
      />
    ))}
    <ButtonRow>
      <Button>{t('Lưu lựa chọn')}</Button>
    </ButtonRow>
  </form>
)
