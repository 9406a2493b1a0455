import { Button } from '@/components/ui/button'
import { FileField } from '@/components/ui/fields/file-field'
import { Notice } from '@/components/ui/notice'
import { receiptFaultWords } from '@/lib/ledger/verify/fault-words'
import { t } from '@/lib/words/t'

type Props = { keys: { kid: string; x: string }[] }

/** What the script says, with places for what it finds; it asks nobody. */
const spoken = () => ({
  whole: t('Biên nhận khớp'),
  wholeText: t(
    'Biên nhận có {lines} dòng. {days} ngày có số gốc do cổng ký, chứng minh từng chữ của {proved} dòng.',
    { lines: '{lines}', days: '{days}', proved: '{proved}' },
  ),
  compared: t('Biên nhận cũ và mới khớp nhau: không dòng nào đã mất hay đổi.'),
  booked: t('Mỗi ngày của biên nhận có trong sổ gốc, và sổ gốc liền mạch.'),
  unbooked: t('Chưa so với sổ gốc. Hãy chọn thêm tệp sổ gốc.'),
  broken: t('Không khớp'),
  brokenText: t('Hãy giữ tệp này và gọi tổng đài.'),
  unreadable: t('Tệp {name} không phải biên nhận hay sổ gốc của cổng.', { name: '{name}' }),
  none: t('Hãy chọn tệp biên nhận.'),
  others: t('Hai biên nhận này không của cùng một người.'),
  faults: Object.fromEntries(
    Object.entries(receiptFaultWords).map(([kind, words]) => [kind, t(words, { day: '{day}' })]),
  ),
})

/** Boxes for the files, which a script alone can read: it verifies in this browser and sends nothing. */
export const ReceiptChecker = ({ keys }: Props) => (
  <>
    <div data-receipts-without>
      <Notice title={t('Kiểm tra trên trang này cần JavaScript')}>
        <p>
          {t(
            'Không bật được thì mở <a>nhật ký của bạn</a>, chọn “Biên nhận nhật ký”: cổng kiểm tra giúp.',
            { a: (words) => <a href="/ca-nhan/nhat-ky">{words}</a> },
          )}
        </p>
      </Notice>
    </div>
    <div
      hidden
      data-receipts
      data-keys={JSON.stringify(keys)}
      data-words={JSON.stringify(spoken())}
      className="mb-8 grid gap-5"
    >
      <FileField
        name="bien-nhan"
        label={t('Biên nhận')}
        hint={t('Chọn một tệp. Chọn thêm biên nhận cũ thì trang này so hai tệp với nhau.')}
        accept=".json,application/json"
        multiple
      />
      <FileField
        name="so-goc"
        label={t('Sổ gốc (không bắt buộc)')}
        hint={t('Tệp tải ở trang Sổ gốc nhật ký, hoặc tệp báo chí, người khác đã giữ.')}
        accept=".json,application/json"
      />
      <div>
        <Button type="button" data-check="">
          {t('Kiểm tra')}
        </Button>
      </div>
      <div
        role="status"
        data-result
        className="min-h-6 [&_h2]:text-2xl [&_li]:list-disc [&_ul]:pl-6"
      />
    </div>
  </>
)
