import 'server-only'
import { findOutermost } from './repository'
import { unsealFile } from './sealed-file'

/** Before anybody is served: the ring must open what is kept, or new files would be sealed with a key that is not ours. */
export async function checkKeys(): Promise<void> {
  for (const { id, sealed } of await findOutermost()) {
    try {
      unsealFile(sealed, id)
    } catch (cause) {
      throw new Error(
        'FILES_KEYS, FILES_KEY: khóa này không mở được tệp đã niêm phong trong cơ sở dữ liệu. Đặt lại đúng khóa cũ, hoặc thêm nó vào FILES_KEYS.',
        { cause },
      )
    }
  }
}
