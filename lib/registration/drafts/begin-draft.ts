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
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { addKey } from '../keys/repository'
import { findEmptyDraft, type EmptyDraft } from '../others/repository'
import { createDraft, unsentDrafts } from '../repository'
import type { TypedDraft } from '../steps/steps'
import { t } from '@/lib/words/t'

const advice: Record<StorageRefusal, (when: string) => string> = {
  network: (when) =>
    t('Từ {when}, nhấn “Gửi lại”, hoặc dùng mạng khác. Mạng này đã mở quá nhiều tờ khai.', {
      when,
    }),
  all: (when) =>
    t('Từ {when}, nhấn “Gửi lại”. Hiện nay quá nhiều người đang kê khai, xin lỗi bạn.', { when }),
}

/** `kept`: what stands in a draft that the account had begun and said nothing of a child in. */
export type BegunDraft = { id: string; reference: string; kept?: TypedDraft }

/**
 * A new empty draft, if this network has not begun too many that nobody submitted. An account that has an empty one goes on in it, however
 * often somebody presses.
 */
export const beginDraft = (
  keyHash: string,
  network: Network,
  accountId?: string,
): Promise<BegunDraft> =>
  inTransaction(async (tx) => {
    const empty = accountId ? await findEmptyDraft(accountId, tx) : null
    if (empty) return goOnIn(empty, keyHash, tx)
    const adding = { network, added: 1, limits: storageLimits.drafts }
    await holdStorage(network, tx)
    const block = await findStorageBlock(adding, unsentDrafts, tx)
    if (block) {
      const { reason, until } = block
      throw new RefusedForm(429, advice[reason](formatSoon(until)), null, until)
    }
    return createDraft(keyHash, { networks: networkMarks(network), accountId, client: tx })
  })

async function goOnIn({ id, reference, typed }: EmptyDraft, keyHash: string, tx: Tx) {
  await addKey(id, keyHash, tx)
  return { id, reference, kept: typed }
}
