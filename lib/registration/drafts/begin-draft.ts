import 'server-only'
import { formatSoon } from '@/lib/forms/days/dates'
import {
  findStorageBlock,
  holdStorage,
  networkMarks,
} from '@/lib/platform/limits/find-storage-block'
import type { Network } from '@/lib/platform/limits/network'
import { RefusedForm } from '@/lib/platform/answers/refused-form'
import { storageLimits, type StorageRefusal } from '@/lib/platform/limits/storage-limits'
import { inTransaction } from '@/lib/platform/database/transaction'
import { createDraft, unsentDrafts } from '../repository'
import { t } from '@/lib/words/t'

const advice: Record<StorageRefusal, (when: string) => string> = {
  network: (when) =>
    t('Từ {when}, nhấn “Gửi lại”, hoặc dùng mạng khác. Mạng này đã mở quá nhiều tờ khai.', {
      when,
    }),
  all: (when) =>
    t('Từ {when}, nhấn “Gửi lại”. Hiện nay quá nhiều người đang kê khai, xin lỗi bạn.', { when }),
}

/** A new empty draft, of the account that begins it, if this network has not begun too many that nobody submitted. */
export const beginDraft = (
  keyHash: string,
  network: Network,
  accountId?: string,
): Promise<{ id: string; reference: string }> =>
  inTransaction(async (tx) => {
    const adding = { network, added: 1, limits: storageLimits.drafts }
    await holdStorage(network, tx)
    const block = await findStorageBlock(adding, unsentDrafts, tx)
    if (block) {
      const { reason, until } = block
      throw new RefusedForm(429, advice[reason](formatSoon(until)), null, until)
    }
    return createDraft(keyHash, { networks: networkMarks(network), accountId, client: tx })
  })
