import 'server-only'
import { findStorageRefusal, networkMarks } from '@/lib/platform/find-storage-refusal'
import type { Network } from '@/lib/platform/network'
import { RefusedForm } from '@/lib/platform/refused-form'
import { storageLimits, type StorageRefusal } from '@/lib/platform/storage-limits'
import { inTransaction } from '@/lib/platform/transaction'
import { countDrafts, createDraft } from './repository'

const advice: Record<StorageRefusal, string> = {
  'here-hour':
    'Chờ 1 giờ rồi nhấn “Gửi lại”, hoặc dùng mạng khác. Mạng này đã mở quá nhiều tờ khai.',
  'here-day': 'Chờ đến ngày mai, hoặc dùng mạng khác. Hôm nay mạng này đã mở quá nhiều tờ khai.',
  'here-long': 'Dùng mạng khác rồi kê khai lại. Mạng này còn quá nhiều tờ khai chưa gửi.',
  all: 'Chờ 1 giờ rồi nhấn “Gửi lại”. Hiện nay quá nhiều người đang kê khai, xin lỗi bạn.',
}

/** A new empty draft, if this network has not begun too many that nobody submitted. */
export const beginDraft = (
  keyHash: string,
  network: Network,
): Promise<{ id: string; reference: string }> =>
  inTransaction(async (tx) => {
    const adding = { network, added: 1, limits: storageLimits.drafts }
    const refusal = await findStorageRefusal(adding, countDrafts, tx)
    if (refusal) throw new RefusedForm(429, advice[refusal])
    return createDraft(keyHash, { networks: networkMarks(network), client: tx })
  })
