import * as z from 'zod'
import { msg } from '@/lib/words/t'
import { code, dated, text } from './columns'

export const diseaseRow = z.object({
  code: code(msg('Mã bệnh'), /^[A-Z]\d\d(\.\d{1,2})?$/),
  name: text(msg('Tên bệnh')),
  ...dated,
})
