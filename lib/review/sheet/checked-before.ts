import type { Doubt } from '@/lib/registration/drafts/doubts'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { msg } from '@/lib/words/t'
import { itemOf, itemsOf, type ItemId } from './checklist'

/** An item as the citizen reads it before sending, and what is found there already that would fail it. Null: done at the office alone. */
type Before = { told: string; doubts?: readonly Doubt[] } | null

/** Every item of the sheet: the compiler asks for a new one. */
const before = {
  'id-front-legible': {
    told: msg('Ảnh mặt trước của giấy tờ đọc rõ, đủ bốn góc'),
    doubts: ['photos.front'],
  },
  'id-back-legible': {
    told: msg('Ảnh mặt sau của giấy tờ đọc rõ, đủ bốn góc'),
    doubts: ['photos.back'],
  },
  'id-current': { told: msg('Giấy tờ còn hạn'), doubts: ['old-card', 'expired-card'] },
  'name-equals': {
    told: msg('Họ tên giống giấy tờ và dữ liệu BHXH'),
    doubts: ['unlike-card.fullName'],
  },
  'id-number-equals': {
    told: msg('Số giấy tờ giống ảnh và dữ liệu BHXH'),
    doubts: ['unlike-card.idNumber'],
  },
  'birth-date-equals': { told: msg('Ngày sinh trên giấy tờ giống dữ liệu BHXH') },
  'birth-certificate-legible': {
    told: msg('Ảnh giấy khai sinh đọc rõ, đủ bốn góc'),
    doubts: ['birthCertificate.front', 'birthCertificate.back'],
  },
  'child-name-equals': {
    told: msg('Họ tên người dưới 18 tuổi giống giấy khai sinh và dữ liệu BHXH'),
  },
  'child-birth-equals': {
    told: msg('Ngày sinh người dưới 18 tuổi giống giấy khai sinh và dữ liệu BHXH'),
  },
  'guardian-on-certificate': {
    told: msg('Cha, mẹ đúng như giấy khai sinh, hoặc có giấy tờ giám hộ'),
  },
  'guardian-equals': {
    told: msg('Số giấy tờ người giám hộ giống dữ liệu BHXH'),
    doubts: ['guardian-old-card'],
  },
  'representative-right': { told: msg('Người đại diện đúng như giấy tờ của đơn vị') },
  'unit-name-equals': { told: msg('Tên đơn vị giống danh sách đơn vị tham gia BHXH') },
  'unit-in-catalogue': {
    told: msg('Mã đơn vị có trong danh sách đơn vị tham gia BHXH'),
    doubts: ['unit-unknown'],
  },
  'unit-tax-equals': {
    told: msg('Mã số thuế giống danh sách đơn vị tham gia BHXH'),
    doubts: ['unit-other-tax-code'],
  },
  'unit-active': { told: msg('Đơn vị đang tham gia BHXH'), doubts: ['unit-not-active'] },
  'identity-shown': null,
  'paper-signed': null,
  'bhxh-code-in-registry': { told: msg('Mã số BHXH có trong dữ liệu BHXH') },
  'guardian-in-registry': { told: msg('Mã số người giám hộ có trong dữ liệu BHXH') },
  'guardian-of-age': { told: msg('Người giám hộ đã đủ 18 tuổi') },
  'not-duplicate': {
    told: msg('Chưa có tài khoản hoặc hồ sơ khác'),
    doubts: ['has-account', 'has-case', 'near-case'],
  },
  'phone-verified': { told: msg('Số điện thoại đã xác nhận bằng mã') },
  'signed-paper-received': null,
} as const satisfies Record<ItemId, Before>

export type PreCheck = { told: string; state: 'doubted' | 'machine' | 'officer' }

/** The lines of the office's list that can be told before sending, with what was found there. */
export const checkedBefore = (answers: Declaration, doubts: readonly Doubt[]): PreCheck[] =>
  itemsOf(answers).flatMap((id) => {
    const item: Before = before[id]
    if (!item) return []
    const isDoubted = item.doubts?.some((one) => doubts.includes(one)) ?? false
    return [{ told: item.told, state: isDoubted ? 'doubted' : itemOf(id).setBy }]
  })

/** What the citizen is told of an item. */
export const toldOf = (id: ItemId): string | undefined => before[id]?.told
