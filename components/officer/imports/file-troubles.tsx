import { Notice } from '@/components/ui/notice'
import { MOST_ATTEMPTS } from '@/lib/imports/desk/import-file'
import { faultWords } from '@/lib/imports/desk/kind-words'
import type { ShownFile } from '@/lib/imports/desk/shown/show-file'
import { countNames } from './import-words'

const differs = ({ tried, stored }: ShownFile): boolean =>
  tried !== null &&
  stored !== null &&
  (Object.keys(countNames) as (keyof typeof countNames)[]).some(
    (name) => tried[name] !== stored[name],
  )

/** What stands in the way, or is not as it was told. */
export const FileTroubles = ({ file }: { file: ShownFile }) => (
  <>
    {file.fault && (
      <Notice tone="danger" title="Chưa nạp gì từ tệp này">
        <p>{faultWords(file.fault)}</p>
        <p>Sửa tệp rồi gửi lại. Cổng không giữ tệp này nữa.</p>
      </Notice>
    )}
    {file.state === 'FAILED' && (
      <Notice tone="danger" title={`Xin lỗi, cổng đã thử ${MOST_ATTEMPTS} lần mà chưa làm xong`}>
        <p>
          {file.isBegun
            ? 'Phần đã nạp vẫn còn. Báo người vận hành, rồi nhấn “Làm tiếp”.'
            : 'Chưa nạp gì từ tệp này. Báo người vận hành, rồi nhấn “Làm tiếp”.'}
        </p>
      </Notice>
    )}
    {file.isOld && (
      <Notice tone="warning" title="Các con số dưới đây đã cũ">
        <p>Đã có dữ liệu khác được nạp sau lần xem trước này. Nhấn “Xem trước lại”.</p>
      </Notice>
    )}
    {differs(file) && (
      <Notice tone="warning" title="Lần nạp khác lần xem trước">
        <p>Đã có dữ liệu khác được nạp cùng lúc. Con số đúng là cột “Đã nạp”.</p>
      </Notice>
    )}
  </>
)
