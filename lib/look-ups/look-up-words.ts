import { hotline } from '@/lib/site/settings'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import type { CatalogueId } from '@/lib/catalogues/rows/catalogue'
import { msg, t } from '@/lib/words/t'
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
  caution?: () => string
}

export const lookUpWords: Record<CatalogueLookUpId, LookUpWords> = {
  'co-quan-bhxh': {
    catalogue: 'offices',
    noun: msg('cơ quan BHXH'),
    textLabel: msg('Tên hoặc mã cơ quan'),
    textHint: msg('Không dấu cũng được, ví dụ “chau doc” hoặc “089”.'),
    tips: [
      msg('Nhập tên quận, huyện, xã hoặc tỉnh, ví dụ “chau doc”.'),
      msg('Tên trước và sau khi sáp nhập đều tìm được, ví dụ “binh duong”.'),
    ],
    examples: [
      { title: msg('Các cơ quan BHXH ở An Giang cũ'), query: { tinh: '89' } },
      { title: msg('Cơ quan BHXH gần phường Châu Đốc'), query: { 'tinh-nay': '91', xa: '30316' } },
    ],
    caution: () =>
      t(
        'Danh sách có cả tên trước ngày 01/07/2025. Tên và trụ sở có thể đã đổi. Gọi {phone} trước khi đến.',
        { phone: hotline.shown },
      ),
  },
  'co-so-kcb-bhyt': {
    catalogue: 'facilities',
    noun: msg('cơ sở y tế'),
    textLabel: msg('Tên hoặc mã cơ sở'),
    textHint: msg('Không dấu, viết tắt cũng được, ví dụ “bv chau doc”.'),
    tips: [
      msg('Chỉ nhập tên riêng, ví dụ “cho ray” thay cho “bệnh viện Chợ Rẫy”.'),
      msg('Nhập mã in trên thẻ BHYT, ví dụ “01-018”.'),
    ],
    examples: [
      { title: msg('Bệnh viện ở An Giang (mới)'), query: { 'tinh-nay': '91', loai: 'benh_vien' } },
      {
        title: msg('Trạm y tế ở huyện Chợ Mới'),
        query: { tinh: '89', huyen: '893', loai: 'tram_y_te' },
      },
      { title: msg('Tên có “da khoa chau doc”'), query: { tim: 'da khoa chau doc' } },
    ],
    caution: () =>
      t(
        'Danh sách không ghi cơ sở nào đang có hợp đồng khám chữa bệnh BHYT. Hãy hỏi cơ sở trước khi đi khám.',
      ),
  },
  'co-so-cap-giay-nghi-viec': {
    catalogue: 'facilities',
    openList: 'sick-leave-facilities',
    noun: msg('cơ sở y tế'),
    textLabel: msg('Tên hoặc mã cơ sở'),
    textHint: msg('Không dấu, viết tắt cũng được, ví dụ “bv cho ray”.'),
    tips: [
      msg('Chỉ nhập tên riêng, ví dụ “cho ray” thay cho “bệnh viện Chợ Rẫy”.'),
      msg('Nhập tên quận, huyện, xã rồi chọn cơ sở trong danh sách.'),
    ],
    examples: [
      { title: msg('Bệnh viện ở An Giang (mới)'), query: { 'tinh-nay': '91', loai: 'benh_vien' } },
      { title: msg('Các cơ sở ở Hà Nội'), query: { 'tinh-nay': '01' } },
    ],
    caution: () =>
      t('Chưa có danh sách công khai các cơ sở được cấp giấy. Hãy hỏi cơ sở trước khi đi khám.'),
  },
  'don-vi-tham-gia': {
    catalogue: 'employers',
    noun: msg('đơn vị'),
    textLabel: msg('Tên, mã số thuế hoặc mã đơn vị'),
    textHint: msg('Không dấu cũng được, ví dụ “may mac an giang”.'),
    tips: [
      msg('Chỉ nhập tên riêng, bỏ “công ty”, “TNHH”, “cổ phần”.'),
      msg('Kiểm tra lại từng chữ số của mã số thuế hoặc mã đơn vị.'),
    ],
    examples: [
      { title: msg('Các đơn vị ở An Giang (mới)'), query: { 'tinh-nay': '91' } },
      { title: msg('Tên có “thuy san”'), query: { tim: 'thuy san' } },
    ],
  },
  'diem-thu': {
    catalogue: 'collection-points',
    noun: msg('điểm thu'),
    textLabel: msg('Tên điểm thu, đại lý, đường, xã'),
    textHint: msg('Không dấu cũng được, ví dụ “buu dien chau doc”.'),
    tips: [
      msg('Nhập tên xã, phường, quận, huyện hoặc tên đường.'),
      msg('Bỏ số nhà và “bưu điện”.'),
    ],
    examples: [
      { title: msg('Điểm thu ở An Giang (mới)'), query: { 'tinh-nay': '91' } },
      { title: msg('Điểm thu ở Hà Nội'), query: { 'tinh-nay': '01' } },
    ],
  },
}
