import type { ReactNode } from 'react'
import { Prose } from '@/components/ui/prose'
import { MOST_ROWS } from '@/lib/catalogues/open-query'
import { rowStatuses } from '@/lib/catalogues/rows/row-status'
import { shownCount } from '@/lib/words/shown-count'
import { t } from '@/lib/words/t'

const code = (words: ReactNode) => <code>{words}</code>

/** What a person who writes software, or a spreadsheet, must know before trusting the rows. */
export const HowToUse = () => (
  <Prose>
    <h2 id="do-tin-cay">{t('Dòng nào tin được đến đâu')}</h2>
    <p>
      {t(
        'Dòng nào cũng có cột <code>status</code> nói độ tin cậy và cột <code>source</code> nói nguồn.',
        { code },
      )}
    </p>
    <ul>
      {Object.entries(rowStatuses).map(([status, { label, meaning }]) => (
        <li key={status}>
          <code>{status}</code> ({t(label)}): {t(meaning)}
        </li>
      ))}
    </ul>
    <h2 id="phan-mem">{t('Dùng bằng phần mềm')}</h2>
    <ul>
      <li>
        {t('Mô tả cho máy đọc: <a>OpenAPI 3.1</a>. Không cần khóa.', {
          a: (words) => <a href="/du-lieu-mo/v1/openapi.json">{words}</a>,
        })}
      </li>
      <li>
        {t('Mỗi lần nhiều nhất {rows} dòng. Trường <code>next</code> là địa chỉ của trang sau.', {
          rows: shownCount(MOST_ROWS),
          code,
        })}
      </li>
      <li>
        {t('Thêm <code>?version=N</code> để lấy phiên bản cũ. Một phiên bản không bao giờ đổi.', {
          code,
        })}
      </li>
      <li>
        {t(
          'Giữ lại <code>ETag</code>, lần sau gửi trong <code>If-None-Match</code>: không đổi thì máy chủ trả lời 304.',
          { code },
        )}
      </li>
      <li>
        {t(
          'CSV theo RFC 4180, UTF-8, có dấu thứ tự byte (BOM). Trong Excel, chọn “Dữ liệu”, rồi “Từ văn bản/CSV”. Bản XLSX giữ mọi mã là chữ: 00004 còn đủ số 0, 01E01 không thành số.',
        )}
      </li>
      <li>
        {t(
          'Tên cũ là một dòng riêng đã hết hiệu lực: nhìn <code>validFrom</code> và <code>validTo</code>.',
          { code },
        )}
      </li>
    </ul>
    <h2 id="giay-phep">{t('Giấy phép')}</h2>
    <p>
      {t(
        'Mã, tên, địa chỉ của cơ quan công là sự kiện, bạn dùng lại được. Hãy ghi nguồn và phiên bản, và đừng giới thiệu đây là danh sách chính thức.',
      )}
    </p>
  </Prose>
)
