import type * as z from 'zod'
import { msg } from '@/lib/words/t'
import { employerRow } from './employer-rows'
import { collectionPointRow, facilityRow } from './facility-rows'
import { diseaseRow } from './disease-rows'
import { holidayRow, rateRow } from './money-rows'
import { certificateAuthorityRow, ivanProviderRow, officeRow } from './office-rows'
import { adminUnitRow, adminUnitSuccessorRow, placeAliasRow } from './place-rows'

type Kept = {
  title: string
  /** The Prisma model. */
  table: string
  /** What tells one row from another, in the order in which lists are read. */
  key: readonly string[]
  row: z.ZodObject
  /** Columns filled from the others, of no meaning outside of searching; they are neither compared nor published. */
  derived: readonly string[]
  /** Filled only in demo mode, by our generator. */
  isInvented?: true
  /** No open data: the portal names codes by it, and does not hand on the list. */
  isWithheld?: true
  /** Licence and doubt, in sentences for those who use the data. */
  about: readonly string[]
}

const COPIED = msg('Chép từ nguồn công khai, không phải bản do BHXH Việt Nam ban hành.')
const searched = ['searchText', 'words'] as const

/** Every catalogue with its own table and versions. The key is its name in addresses, commands and the database. */
export const catalogues = {
  'admin-units': {
    title: msg('Đơn vị hành chính, cơ cấu 2020 và 2025'),
    table: 'AdminUnit',
    key: ['structure', 'level', 'code', 'validFrom'],
    row: adminUnitRow,
    derived: ['searchText'],
    about: [
      COPIED,
      msg('Các bản chép ghi giấy phép MIT. Năm huyện đảo không chia xã, nên ghi chính huyện.'),
    ],
  },
  'admin-unit-successors': {
    title: msg('Bảng chuyển xã cũ (2020) sang xã mới (2025)'),
    table: 'AdminUnitSuccessor',
    key: ['oldCode', 'newCode'],
    row: adminUnitSuccessorRow,
    derived: [],
    about: [
      COPIED,
      msg(
        'Một xã cũ có nhiều dòng là xã đã chia: địa chỉ không nói được phần nào. Một xã chưa rõ nay thuộc đâu.',
      ),
    ],
  },
  'place-aliases': {
    title: msg('Tên khác của đơn vị hành chính'),
    table: 'PlaceAlias',
    key: ['structure', 'level', 'code', 'alias'],
    row: placeAliasRow,
    derived: [],
    about: [
      COPIED,
      msg(
        'Tên cũ, tên gọi, cách viết để tìm, không phải danh sách chính thức. Một tên có thể chỉ nhiều nơi.',
      ),
    ],
  },
  offices: {
    title: msg('Cơ quan bảo hiểm xã hội'),
    table: 'Office',
    key: ['code', 'validFrom'],
    row: officeRow,
    derived: [...searched, 'attested'],
    about: [
      COPIED,
      msg(
        'Mã của dòng “Suy đoán” không được công bố vì có khi sai. Cây cơ quan là của trước lần sắp xếp năm 2025. Cơ quan sau lần ấy chưa rõ mã.',
      ),
    ],
  },
  'ivan-providers': {
    title: msg('Tổ chức I-VAN'),
    table: 'IvanProvider',
    key: ['code', 'validFrom'],
    row: ivanProviderRow,
    derived: [],
    about: [msg('Những tổ chức gặp trong trang công khai, không phải danh sách chính thức.')],
  },
  'certificate-authorities': {
    title: msg('Tổ chức cấp chứng thư số'),
    table: 'CertificateAuthority',
    key: ['code', 'validFrom'],
    row: certificateAuthorityRow,
    derived: [],
    about: [COPIED, msg('Tên tổ chức để trống khi chưa rõ.')],
  },
  facilities: {
    title: msg('Cơ sở khám chữa bệnh bảo hiểm y tế'),
    table: 'Facility',
    key: ['code', 'validFrom'],
    row: facilityRow,
    derived: searched,
    about: [
      COPIED,
      msg(
        'Không nói cơ sở nào đang có hợp đồng. Loại, tuyến, huyện và xã suy từ tên. Khi không rõ thì để trống.',
      ),
    ],
  },
  'collection-points': {
    title: msg('Điểm thu, đại lý thu'),
    table: 'CollectionPoint',
    key: ['code', 'validFrom'],
    row: collectionPointRow,
    derived: searched,
    about: [
      msg(
        'Bưu cục có thật, lấy làm minh họa: không nguồn công khai nào nói bưu cục nào thu BHXH, BHYT.',
      ),
    ],
  },
  employers: {
    title: msg('Đơn vị tham gia bảo hiểm xã hội'),
    table: 'Employer',
    key: ['code', 'validFrom'],
    row: employerRow,
    derived: searched,
    isInvented: true,
    about: [msg('Đơn vị giả định, để trình diễn. Mã số thuế không thể là của ai.')],
  },
  rates: {
    title: msg('Mức lương cơ sở, mức đóng, mức hưởng và tuổi nghỉ hưu'),
    table: 'Rate',
    key: ['series', 'member', 'validFrom'],
    row: rateRow,
    derived: [],
    about: [
      msg(
        'Ghi lại từ bản chép văn bản và từ kiến thức chung. Hãy đối chiếu văn bản trước khi dùng.',
      ),
    ],
  },
  diseases: {
    title: msg('Tên bệnh theo mã ICD-10'),
    table: 'Disease',
    key: ['code', 'validFrom'],
    row: diseaseRow,
    derived: [],
    isWithheld: true,
    about: [
      COPIED,
      msg(
        'Theo Quyết định 4469/QĐ-BYT năm 2020. Danh sách thay từ ngày 01/07/2026 chưa tìm thấy, nên có thể thiếu mã mới.',
      ),
    ],
  },
  holidays: {
    title: msg('Ngày nghỉ và ngày làm bù'),
    table: 'Holiday',
    key: ['day', 'validFrom'],
    row: holidayRow,
    derived: [],
    about: [
      msg(
        'Năm 2026 theo lịch đã công bố cho công chức. Năm 2027 suy theo quy định và lịch năm trước.',
      ),
    ],
  },
} as const satisfies Record<string, Kept>

export type CatalogueId = keyof typeof catalogues
export type Catalogue = Kept & { id: CatalogueId }

export const catalogueIds = Object.keys(catalogues) as CatalogueId[]

export const catalogueOf = (id: CatalogueId): Catalogue => ({ id, ...catalogues[id] })

/** As the import and SupersededRow name a row: `89012|2025-07-01`. */
export const keyOf = ({ key }: Kept, row: Record<string, unknown>): string =>
  key.map((column) => String(row[column])).join('|')

/** What is compared between two imports and kept of a superseded row. */
export const columnsOf = ({ row }: Kept): string[] => Object.keys(row.shape)
