import { SavingParts } from '@/components/forms/saving-parts'
import { LateReason } from '@/components/ui/fields/late-reason'
import { Notice } from '@/components/ui/notice'
import { LostNotice } from './lost-notice'
import { PlaceListParts } from './place-list-parts'
import { t } from '@/lib/words/t'

/**
 * What scripts may have to say on a step's page, drawn by the server and kept aside (`forms/late-part.ts`): it looks the same
 * whoever says it, and no script need know how to draw.
 */
export const LateParts = ({ reference }: { reference: string }) => (
  <>
    <LateReason />
    <SavingParts
      whenKept={t('Hãy điền tiếp. Phần bạn nhập được lưu khi bạn nhấn “Tiếp”.')}
      look={t('Xem lại rồi nhấn “Tiếp”.')}
    />
    <template data-late="unreached">
      <div data-unreached>
        <Notice tone="warning" role="alert" title={t('Chưa mở được danh sách cơ quan')}>
          <p>{t('Kiểm tra mạng rồi nhấn nút bên dưới lần nữa. Phần bạn đã nhập vẫn còn.')}</p>
        </Notice>
      </div>
    </template>
    <template data-late="other-draft">
      <LostNotice lost={reference} />
    </template>
    <PlaceListParts />
  </>
)
