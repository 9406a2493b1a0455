import { Prose } from '@/components/ui/prose'
import { MOST_ROWS } from '@/lib/catalogues/open-query'
import { rowStatuses } from '@/lib/catalogues/rows/row-status'

/** What a person who writes software, or a spreadsheet, must know before trusting the rows. */
export const HowToUse = () => (
  <Prose>
    <h2 id="do-tin-cay">Dòng nào tin được đến đâu</h2>
    <p>
      Dòng nào cũng có cột <code>status</code> nói độ tin cậy và cột <code>source</code> nói nguồn.
    </p>
    <ul>
      {Object.entries(rowStatuses).map(([status, { label, meaning }]) => (
        <li key={status}>
          <code>{status}</code> ({label}): {meaning}
        </li>
      ))}
    </ul>
    <h2 id="phan-mem">Dùng bằng phần mềm</h2>
    <ul>
      <li>
        Mô tả cho máy đọc: <a href="/du-lieu-mo/v1/openapi.json">OpenAPI 3.1</a>. Không cần khóa.
      </li>
      <li>
        Mỗi lần nhiều nhất {MOST_ROWS.toLocaleString('vi-VN')} dòng. Trường <code>next</code> là địa
        chỉ của trang sau.
      </li>
      <li>
        Thêm <code>?version=N</code> để lấy phiên bản cũ. Một phiên bản không bao giờ đổi.
      </li>
      <li>
        Giữ lại <code>ETag</code>, lần sau gửi trong <code>If-None-Match</code>: không đổi thì máy
        chủ trả lời 304.
      </li>
      <li>
        CSV theo RFC 4180, UTF-8, có dấu thứ tự byte (BOM). Trong Excel, chọn “Dữ liệu”, rồi “Từ văn
        bản/CSV”. Bản XLSX giữ mọi mã là chữ: 00004 còn đủ số 0, 01E01 không thành số.
      </li>
      <li>
        Tên cũ là một dòng riêng đã hết hiệu lực: nhìn <code>validFrom</code> và{' '}
        <code>validTo</code>.
      </li>
    </ul>
    <h2 id="giay-phep">Giấy phép</h2>
    <p>
      Mã, tên, địa chỉ của cơ quan công là sự kiện, bạn dùng lại được. Hãy ghi nguồn và phiên bản,
      và đừng giới thiệu đây là danh sách chính thức.
    </p>
  </Prose>
)
