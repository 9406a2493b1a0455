import { msg } from '@/lib/words/t'

export type FactorKind = 'PASSKEY' | 'TOTP' | 'BACKUP'
/** Those that their owner names, renames and removes one by one. */
export type NamedKind = Exclude<FactorKind, 'BACKUP'>

/** One way its owner has to prove themselves, as it is listed. */
export type Factor = {
  id: string
  kind: NamedKind
  name: string
  createdAt: Date
  lastUsedAt: Date | null
  /** A passkey that its owner's other devices may have too. */
  isSyncable: boolean
}
/** `backupCodes`: how many are left; null where none were ever made. */
export type Factors = { named: Factor[]; backupCodes: number | null }

export const factorLabel: Record<FactorKind, string> = {
  PASSKEY: msg('Vân tay, khuôn mặt hoặc mã khóa màn hình'),
  TOTP: msg('Ứng dụng tạo mã'),
  BACKUP: msg('Mã dự phòng'),
}

/** Of one kind in one account: a person has a handful of devices. */
export const MOST_OF_KIND: Record<NamedKind, number> = { PASSKEY: 10, TOTP: 3 }
const LONGEST_NAME = 40

/** As its owner calls it; `usual` where they left it empty. */
export const readFactorName = (typed: string, usual: string): string =>
  [...(typed.replace(/\s+/g, ' ').trim() || usual)].slice(0, LONGEST_NAME).join('')
