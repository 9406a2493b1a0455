import { hotline } from '@/lib/site/settings'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import type { CatalogueId } from '@/lib/catalogues/rows/catalogue'
import type { Query } from './queries'

export type LookUpWords = {
  catalogue: CatalogueId
  /** The list of the open data, where it is only a part of the catalogue. */
  openList?: string
  /** «Tìm thấy 23 …» */
  noun: string
  textLabel: string
  textHint: string
  /** What to try when nothing was found by what was typed. */
  tips: string[]
  /** Shown before anything was asked: questions that find something. */
  examples: { title: string; query: Partial<Query> }[]
  /** What the catalogue itself cannot tell. */
  caution?: string
}

export const lookUpWords: Record<CatalogueLookUpId, LookUpWords> = {
  'co-quan-bhxh': {
    catalogue: 'offices',
    noun: 'cơ quan BHXH',
    textLabel: 'Tên hoặc mã cơ quan',
    textHint: 'Không dấu cũng được, ví dụ “chau doc” hoặc “089”.',
    tips: [
      'Nhập tên quận, huyện, xã hoặc tỉnh, ví dụ “chau doc”.',
      'Tên trước và sau khi sáp nhập đều tìm được, ví dụ “binh duong”.',
    ],
    examples: [
      { title: 'Các cơ quan BHXH ở An Giang cũ', query: { tinh: '89' } },
      { title: 'Cơ quan BHXH gần phường Châu Đốc', query: { 'tinh-nay': '91', xa: '30316' } },
    ],
    caution: `Danh sách có cả tên trước ngày 01/07/2025. Tên và trụ sở có thể đã đổi. Gọi ${hotline.shown} trước khi đến.`,
  },
  'co-so-kcb-bhyt': {
    catalogue: 'facilities',
    noun: 'cơ sở y tế',
    textLabel: 'Tên hoặc mã cơ sở',
    textHint: 'Không dấu, viết tắt cũng được, ví dụ “bv chau doc”.',
    tips: [
      'Chỉ nhập tên riêng, ví dụ “cho ray” thay cho “bệnh viện Chợ Rẫy”.',
      'Nhập mã in trên thẻ BHYT, ví dụ “01-018”.',
    ],
    examples: [
      { title: 'Bệnh viện ở An Giang (mới)', query: { 'tinh-nay': '91', loai: 'benh_vien' } },
      {
        title: 'Trạm y tế ở huyện Chợ Mới',
        query: { tinh: '89', huyen: '893', loai: 'tram_y_te' },
      },
      { title: 'Tên có “da khoa chau doc”', query: { tim: 'da khoa chau doc' } },
    ],
    caution:
      'Danh sách không ghi cơ sở nào đang có hợp đồng khám chữa bệnh BHYT. Hãy hỏi cơ sở trước khi đi khám.',
  },
  'co-so-cap-giay-nghi-viec': {
    catalogue: 'facilities',
    openList: 'sick-leave-facilities',
    noun: 'cơ sở y tế',
    textLabel: 'Tên hoặc mã cơ sở',
    textHint: 'Không dấu, viết tắt cũng được, ví dụ “bv cho ray”.',
    tips: [
      'Chỉ nhập tên riêng, ví dụ “cho ray” thay cho “bệnh viện Chợ Rẫy”.',
      'Nhập tên quận, huyện, xã rồi chọn cơ sở trong danh sách.',
    ],
    examples: [
      { title: 'Bệnh viện ở An Giang (mới)', query: { 'tinh-nay': '91', loai: 'benh_vien' } },
      { title: 'Các cơ sở ở Hà Nội', query: { 'tinh-nay': '01' } },
    ],
    caution:
      'Chưa có danh sách công khai các cơ sở được cấp giấy. Hãy hỏi cơ sở trước khi đi khám.',
  },
  'don-vi-tham-gia': {
    catalogue: 'employers',
    noun: 'đơn vị',
    textLabel: 'Tên, mã số thuế hoặc mã đơn vị',
    textHint: 'Không dấu cũng được, ví dụ “may mac an giang”.',
    tips: [
      'Chỉ nhập tên riêng, bỏ “công ty”, “TNHH”, “cổ phần”.',
      'Kiểm tra lại từng chữ số của mã số thuế hoặc mã đơn vị.',
    ],
    examples: [
      { title: 'Các đơn vị ở An Giang (mới)', query: { 'tinh-nay': '91' } },
      { title: 'Tên có “thuy san”', query: { tim: 'thuy san' } },
    ],
  },
  'diem-thu': {
    catalogue: 'collection-points',
    noun: 'điểm thu',
    textLabel: 'Tên điểm thu, đại lý, đường, xã',
    textHint: 'Không dấu cũng được, ví dụ “buu dien chau doc”.',
    tips: ['Nhập tên xã, phường, quận, huyện hoặc tên đường.', 'Bỏ số nhà và “bưu điện”.'],
    examples: [
      { title: 'Điểm thu ở An Giang (mới)', query: { 'tinh-nay': '91' } },
      { title: 'Điểm thu ở Hà Nội', query: { 'tinh-nay': '01' } },
    ],
  },
}
