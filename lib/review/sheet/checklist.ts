import type { WayOfHandingIn } from '@/lib/registration/questions/submission'
import type { Declaration } from '@/lib/registration/steps/declaration'
import type { FieldPath } from '@/lib/registration/steps/steps'

type CheckItem = {
  id: string
  title: string
  /** Where the paper came by post. */
  titleByPost?: string
  setBy: 'officer' | 'machine'
  /** «Không áp dụng» is an answer only here. */
  mayNotApply?: true
  /**
   * The answers the result rests on: when the citizen changes one, the item is checked anew. Where none of them was asked, by the kind of
   * the declaration, there is nothing to check.
   */
  reads: readonly FieldPath[]
}

/** What is checked before anybody decides. To check something more, add a line and its reasons (reasons.ts). */
const checklist = [
  {
    id: 'id-front-legible',
    title: 'Ảnh mặt trước đọc rõ, đủ bốn góc',
    setBy: 'officer',
    reads: ['photos.front'],
  },
  {
    id: 'id-back-legible',
    title: 'Ảnh mặt sau đọc rõ, đủ bốn góc',
    setBy: 'officer',
    mayNotApply: true, // a passport has no back
    reads: ['photos.back'],
  },
  {
    id: 'id-current',
    title: 'Giấy tờ còn hạn sử dụng',
    setBy: 'officer',
    reads: ['photos.front', 'photos.back', 'declarant.idNumber'],
  },
  {
    id: 'name-equals',
    title: 'Họ tên giống giấy tờ và dữ liệu BHXH',
    setBy: 'officer',
    reads: ['declarant.fullName', 'declarant.bhxhCode', 'photos.front'],
  },
  {
    id: 'id-number-equals',
    title: 'Số giấy tờ giống ảnh và dữ liệu BHXH',
    setBy: 'officer',
    reads: ['declarant.idNumber', 'declarant.bhxhCode', 'photos.front'],
  },
  {
    id: 'birth-date-equals',
    title: 'Ngày sinh trên giấy tờ giống dữ liệu BHXH',
    setBy: 'officer',
    reads: ['declarant.bhxhCode', 'photos.front'],
  },
  {
    id: 'birth-certificate-legible',
    title: 'Ảnh giấy khai sinh đọc rõ, đủ bốn góc',
    setBy: 'officer',
    reads: ['birthCertificate.front', 'birthCertificate.back'],
  },
  {
    id: 'child-name-equals',
    title: 'Họ tên giống giấy khai sinh và dữ liệu BHXH',
    setBy: 'officer',
    reads: ['child.fullName', 'child.bhxhCode', 'birthCertificate.front'],
  },
  {
    id: 'child-birth-equals',
    title: 'Ngày sinh giống giấy khai sinh và dữ liệu BHXH',
    setBy: 'officer',
    reads: ['child.birthDate', 'child.bhxhCode', 'birthCertificate.front'],
  },
  {
    id: 'guardian-on-certificate',
    title: 'Cha, mẹ đúng như giấy khai sinh, hoặc có giấy tờ giám hộ',
    setBy: 'officer',
    reads: ['guardian.kinship', 'guardian.bhxhCode', 'birthCertificate.front'],
  },
  {
    id: 'guardian-equals',
    title: 'Số giấy tờ người giám hộ giống dữ liệu BHXH',
    setBy: 'officer',
    reads: ['guardian.idNumber', 'guardian.bhxhCode'],
  },
  {
    id: 'unit-name-equals',
    title: 'Tên đơn vị giống danh mục và giấy tờ của đơn vị',
    setBy: 'officer',
    reads: ['organisation.name', 'organisation.unitCode'],
  },
  {
    id: 'representative-right',
    title: 'Người đại diện đúng như giấy tờ của đơn vị, hoặc có giấy ủy quyền',
    setBy: 'officer',
    reads: ['representative.fullName', 'representative.position', 'representative.idNumber'],
  },
  {
    id: 'identity-shown',
    title: 'Đã xem giấy tờ gốc, đúng người nộp',
    titleByPost: 'Bản chụp giấy tờ gửi kèm (nếu có), đúng người',
    setBy: 'officer',
    mayNotApply: true, // the postman brings only paper
    reads: [],
  },
  { id: 'paper-signed', title: 'Mẫu 01 đã ký, đúng bản đã gửi', setBy: 'officer', reads: [] },
  {
    id: 'bhxh-code-in-registry',
    title: 'Mã số BHXH có trong dữ liệu BHXH',
    setBy: 'machine',
    reads: ['declarant.bhxhCode', 'child.bhxhCode'],
  },
  {
    id: 'guardian-in-registry',
    title: 'Mã số người giám hộ có trong dữ liệu BHXH',
    setBy: 'machine',
    reads: ['guardian.bhxhCode'],
  },
  {
    id: 'guardian-of-age',
    title: 'Người giám hộ đã đủ 18 tuổi',
    setBy: 'machine',
    reads: ['guardian.kinship', 'guardian.bhxhCode', 'guardian.idNumber'],
  },
  {
    id: 'unit-in-catalogue',
    title: 'Mã đơn vị có trong danh mục đơn vị tham gia BHXH',
    setBy: 'machine',
    reads: ['organisation.unitCode'],
  },
  {
    id: 'unit-tax-equals',
    title: 'Mã số thuế giống danh mục',
    setBy: 'machine',
    reads: ['organisation.taxCode', 'organisation.unitCode'],
  },
  {
    id: 'unit-active',
    title: 'Đơn vị đang tham gia BHXH',
    setBy: 'machine',
    reads: ['organisation.unitCode'],
  },
  {
    id: 'not-duplicate',
    title: 'Chưa có tài khoản hoặc hồ sơ khác',
    setBy: 'machine',
    reads: ['declarant.bhxhCode', 'declarant.idNumber', 'child.bhxhCode', 'organisation.taxCode'],
  },
  {
    id: 'phone-verified',
    title: 'Số điện thoại đã xác nhận bằng mã',
    setBy: 'machine',
    reads: ['contact.phone', 'confirmedPhone.confirmedPhone'],
  },
  {
    id: 'signed-paper-received',
    title: 'Cơ quan đã nhận tờ khai đã ký',
    setBy: 'machine',
    reads: [],
  },
] as const satisfies readonly CheckItem[]

export type ItemId = (typeof checklist)[number]['id']
export type MachineItemId = Extract<(typeof checklist)[number], { setBy: 'machine' }>['id']
export type OfficerItemId = Exclude<ItemId, MachineItemId>

export const itemIds = checklist.map(({ id }) => id)
const findItem = (id: ItemId): CheckItem => checklist.find((item) => item.id === id)!
/** Without its title, which is not the same in every case: `titleOf` tells it. */
export const itemOf: (id: ItemId) => Omit<CheckItem, 'title' | 'titleByPost'> = findItem
/** What is asked, by the way the paper comes. */
export const titleOf = (id: ItemId, way: WayOfHandingIn): string => {
  const { title, titleByPost = title } = findItem(id)
  return way === 'post' ? titleByPost : title
}

export const isMachineItem = (id: ItemId): id is MachineItemId => itemOf(id).setBy === 'machine'
export const isOfficerItem = (id: ItemId): id is OfficerItemId => !isMachineItem(id)
export const officerItemIds = itemIds.filter(isOfficerItem)

/** What is checked of a declaration: what rests on one of its answers, and what rests on none. */
export const itemsOf = (answers: Declaration): ItemId[] =>
  itemIds.filter((id) => {
    const { reads } = itemOf(id)
    return reads.length === 0 || reads.some((path) => path.split('.')[0]! in answers)
  })

export const results = ['passed', 'failed', 'not-applicable'] as const
export type Result = (typeof results)[number]
export const resultLabel: Record<Result, string> = {
  passed: 'Đạt',
  failed: 'Không đạt',
  'not-applicable': 'Không áp dụng',
}

export const isPossible = (id: ItemId, result: Result): boolean =>
  result !== 'not-applicable' || itemOf(id).mayNotApply === true
