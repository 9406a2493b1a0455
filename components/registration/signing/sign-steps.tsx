import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { NewPage } from '@/components/ui/new-page'
import { Panel } from '@/components/ui/panel'
import { signingHref } from '@/lib/registration/sent/awaits-signature'
import { t } from '@/lib/words/t'

type Props = { reference: string; signerWords: string; paperHref: string; isRefused: boolean }

/** Download, sign with any program, send back: a plain form that needs no script and no plug-in. */
export const SignSteps = ({ reference, signerWords, paperHref, isRefused }: Props) => (
  <Panel title={t('Ký bằng phần mềm trên máy')}>
    <ol className="list-decimal space-y-4 pl-[1.35em]">
      <li>
        {t('Tải tờ khai (mẫu 01) về máy. Đừng in hay lưu thành tệp khác.')}
        <ButtonRow>
          <ButtonLink href={paperHref} look="secondary" target="_blank">
            {t('Tải tờ khai (mẫu 01)')} <NewPage />
          </ButtonLink>
        </ButtonRow>
      </li>
      <li>
        {t(
          'Ký tệp ấy bằng phần mềm ký số của bạn, chuẩn PAdES hoặc CMS. Cổng không cần cài thêm gì.',
        )}{' '}
        {signerWords}
      </li>
      <li>
        <form method="post" action={signingHref} encType="multipart/form-data" noValidate>
          <input type="hidden" name="reference" value={reference} />
          <label htmlFor="signed" className="font-bold">
            {t('Tệp đã ký')} *
          </label>
          <p id="signed-hint" className="mb-2 text-base text-ink-soft">
            {t('Tệp PDF đã ký hoặc tệp chữ ký .p7s, tối đa 10 MB.')}
          </p>
          <input
            id="signed"
            name="signed"
            type="file"
            accept=".pdf,.p7s,.p7m,application/pdf,application/pkcs7-signature"
            aria-describedby="signed-hint"
            aria-invalid={isRefused || undefined}
            className="block w-full max-w-full"
          />
          <ButtonRow>
            <Button>{t('Gửi tờ khai đã ký số')}</Button>
          </ButtonRow>
        </form>
      </li>
    </ol>
  </Panel>
)
