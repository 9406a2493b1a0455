import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { FileField } from '@/components/ui/fields/file-field'
import { Panel } from '@/components/ui/panel'
import { signingHref } from '@/lib/registration/sent/awaits-signature'
import { t } from '@/lib/words/t'

type Props = { reference: string; signerWords: string; paperHref: string; error?: string }

/** Download, sign with any program, send back: a plain form that needs no script and no plug-in. */
export const SignSteps = ({ reference, signerWords, paperHref, error }: Props) => (
  <Panel title={t('Ký bằng phần mềm trên máy')}>
    <ol className="list-decimal space-y-4 pl-[1.35em]">
      <li>
        {t('Tải tờ khai (mẫu 01) về máy. Đừng in hay lưu thành tệp khác.')}
        <ButtonRow>
          {/* Without `download`: where the form can't be opened any more, the page that says so must not be saved under its name. */}
          <ButtonLink href={`${paperHref}?tai-ve=1`} look="secondary">
            {t('Tải tờ khai (mẫu 01)')}
          </ButtonLink>
        </ButtonRow>
      </li>
      <li>
        {t('Ký tệp ấy bằng phần mềm ký số của bạn. Cổng không cần cài thêm gì.')}{' '}
        {t('Chứng thư số là thẻ điện tử đi cùng chữ ký số, cho biết chữ ký là của ai.')}{' '}
        {signerWords}{' '}
        {t(
          'Nếu phần mềm hỏi chuẩn ký, chọn PAdES (ký trong tệp) hoặc CMS tách rời (tệp chữ ký riêng).',
        )}
      </li>
      <li>
        <form method="post" action={signingHref} encType="multipart/form-data" noValidate>
          <input type="hidden" name="reference" value={reference} />
          <FileField
            name="signed"
            label={t('Tệp đã ký')}
            star
            hint={t('Tệp PDF đã ký hoặc tệp chữ ký .p7s, tối đa 10 MB.')}
            error={error}
            accept=".pdf,.p7s,.p7m,application/pdf,application/pkcs7-signature"
          />
          <ButtonRow>
            <Button>{t('Gửi tờ khai đã ký số')}</Button>
          </ButtonRow>
        </form>
      </li>
    </ol>
  </Panel>
)
