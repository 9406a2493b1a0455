import { Button, ButtonRow } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { Fieldset } from '@/components/ui/fields/fieldset'
import { noticeTopics } from '@/lib/notices/kinds'
import { topicIds } from '@/lib/notices/wish/notice-wish'
import type { Typed } from '@/lib/forms/form-state'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'

/** `by`: whose ticks these are, should the session end meanwhile. `reached`: what the account has to be told by. */
type Props = { by: string; values: Typed; reached: { phone: boolean; email: boolean } }

/** Which things somebody wants to be told, and by what beside the page. */
export const ChoiceForm = ({ by, values, reached }: Props) => (
  <form id={switchedFormId} method="post" action="/ca-nhan/loi-bao" noValidate>
    <input type="hidden" name="request" value={by} />
    <Fieldset name={topicIds[0]!} legend={t('Báo cho tôi những việc này')}>
      {topicIds.map((topic) => (
        <Checkbox
          key={topic}
          name={topic}
          label={t(noticeTopics[topic].title)}
          hint={t(noticeTopics[topic].hint)}
          checked={values[topic] === 'yes'}
          required={false}
        />
      ))}
    </Fieldset>
    <Fieldset
      name="bySms"
      legend={t('Báo thêm bằng')}
      hint={t('Trang “Việc cần biết” luôn có đủ. Tin nhắn không ghi ngày, nơi khám hay tên bệnh.')}
    >
      <Checkbox
        name="bySms"
        label={t('Tin nhắn')}
        hint={reached.phone ? undefined : t('Tài khoản chưa có số điện thoại.')}
        checked={values.bySms === 'yes'}
        required={false}
      />
      <Checkbox
        name="byEmail"
        label={t('Thư điện tử (email)')}
        hint={reached.email ? undefined : t('Tài khoản chưa có thư điện tử đã xác nhận.')}
        checked={values.byEmail === 'yes'}
        required={false}
      />
    </Fieldset>
    <ButtonRow>
      <Button>{t('Lưu lựa chọn')}</Button>
    </ButtonRow>
  </form>
)
