import { CaseList, type ShownCase } from '@/components/registration/case/case-list'
import { t } from '@/lib/words/t'

/** What a parent has begun or sent, opened in any browser where they are signed in. */
export const ChildCases = ({ cases }: { cases: ShownCase[] }) =>
  cases.length > 0 && (
    <section aria-labelledby="ho-so-cua-con">
      <h2 id="ho-so-cua-con" className="mb-2 text-2xl">
        {t('Hồ sơ đăng ký cho con')}
      </h2>
      <CaseList
        cases={cases}
        action="/ca-nhan/con/mo"
        deleteHref={(reference) => `/ca-nhan/con/xoa?ma=${reference}`}
      />
    </section>
  )
