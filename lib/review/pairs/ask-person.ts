import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { tellOwner } from '@/lib/registration/sent/tell-owner'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import type { OfficeCase } from '../office-case'

/** Tells the person that there is a question; what it is stands on the page of their case. */
export const askPerson = (officeCase: OfficeCase, tx: Tx): Promise<void> =>
  tellOwner(
    { ...officeCase, dueOn: null },
    {
      subject: ({ number }) => t('Cơ quan BHXH hỏi thêm về hồ sơ {number}', { number }),
      text: ({ number }) =>
        t(
          'Cơ quan BHXH hỏi thêm về hồ sơ {number}. Xin ông/bà mở trang hồ sơ để trả lời. Hỏi: {phone}',
          { number, phone: hotline.shown },
        ),
    },
    tx,
  )
