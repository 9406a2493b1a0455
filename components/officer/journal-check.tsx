import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import type { JournalFaults } from '@/lib/review/check-journal'

const shownCount = new Intl.NumberFormat('vi-VN')

/** Whether anybody changed the journal behind the application's back, and where. */
export const JournalCheck = ({ count, faults }: JournalFaults) => (
  <>
    {faults.length === 0 ? (
      <Notice
        tone="success"
        title={`${shownCount.format(count)} dòng, không dòng nào bị sửa, gỡ hay chèn`}
      >
        <p>Mỗi dòng mang dấu băm của dòng trước nó. Vừa tính lại toàn bộ và khớp.</p>
      </Notice>
    ) : (
      <Notice
        tone="danger"
        title={`${shownCount.format(faults.length)} chỗ không khớp trong ${shownCount.format(count)} dòng`}
      >
        <p>Giữ nguyên máy chủ và báo ngay bộ phận an toàn thông tin.</p>
      </Notice>
    )}
    <DataTable
      caption="Chỗ không khớp"
      columns={[{ header: 'Nhật ký của' }, { header: 'Dòng thứ', isNumber: true }]}
      rows={faults.map(({ stream, position }) => ({
        key: `${stream}/${position}`,
        cells: [stream, position],
      }))}
      empty={
        <p>
          Cuối một chuỗi bị cắt thì chỗ này không thấy được: hãy so số dòng với lần kiểm tra trước.
        </p>
      }
    />
  </>
)
