import { Words } from '@/components/ui/words/words'
import type { OtherInRegister } from '@/lib/insured/register/other-in-register'
import { t } from '@/lib/words/t'

/** What to do where account and register differ; nothing where they agree. */
export const OtherInRegisterNote = ({ other }: { other: OtherInRegister }) =>
  Object.keys(other).length === 0 ? null : (
    <p className="mb-4 max-w-prose">
      <Words>
        {t(
          'Có điều tài khoản và dữ liệu BHXH ghi khác nhau. Nếu dữ liệu BHXH chưa đúng, mang giấy tờ tùy thân đến cơ quan BHXH.',
        )}
      </Words>
    </p>
  )
