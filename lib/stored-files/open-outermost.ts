import 'server-only'
import { findOutermost } from './repository'
import { unsealFile } from './sealed-file'

/** For a database of before keys were noted in it (lib/platform/seal/key-probe.ts): the ring must open what is kept. */
export async function openOutermost(): Promise<void> {
  for (const { id, sealed } of await findOutermost()) {
    try {
      unsealFile(sealed, id)
    } catch (cause) {
      throw new Error(
        'Đặt lại đúng FILES_KEY, hoặc thêm khóa cũ vào FILES_KEYS: khóa đang đặt không mở được tệp của cơ sở dữ liệu này.',
        { cause },
      )
    }
  }
}
