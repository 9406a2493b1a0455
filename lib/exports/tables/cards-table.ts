import { msg } from '@/lib/words/t'
import type { ExportedCard } from '../shape/records-shape'
import type { ExportTable } from './export-table'

export const cardsTable: ExportTable<ExportedCard> = {
  title: msg('Thẻ BHYT'),
  columns: [
    { header: msg('Số thẻ BHYT'), kind: 'text', read: ({ number }) => number },
    { header: msg('Giá trị từ ngày'), kind: 'day', read: ({ validFrom }) => validFrom },
    { header: msg('Giá trị đến ngày'), kind: 'day', read: ({ validTo }) => validTo },
    { header: msg('Mã nơi ĐKKCB ban đầu'), kind: 'text', read: (card) => card.facilityCode },
    { header: msg('Tên nơi ĐKKCB ban đầu'), kind: 'text', read: (card) => card.facilityName },
    { header: msg('Thời điểm đủ 5 năm liên tục'), kind: 'day', read: (card) => card.fiveYearsFrom },
    { header: msg('Mã mức hưởng'), kind: 'text', read: ({ level }) => level },
    { header: msg('Mã vùng'), kind: 'text', read: ({ areaCode }) => areaCode },
    { header: msg('Ngày cấp'), kind: 'day', read: ({ issuedOn }) => issuedOn },
    { header: msg('Nơi cấp'), kind: 'text', read: ({ issuedAt }) => issuedAt },
    { header: msg('Người ký'), kind: 'text', read: ({ signer }) => signer },
    { header: msg('Chức danh người ký'), kind: 'text', read: ({ signerTitle }) => signerTitle },
  ],
}
