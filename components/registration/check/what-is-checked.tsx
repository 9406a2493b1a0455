import type { PreCheck } from '@/lib/review/sheet/checked-before'
import { msg, t } from '@/lib/words/t'

const states: Record<PreCheck['state'], string> = {
  doubted: msg('nên xem lại'),
  machine: msg('chưa kiểm tra, máy kiểm tra sau khi gửi'),
  officer: msg('chưa kiểm tra, cán bộ xem sau khi gửi'),
}

/** The office's own list, before anything is sent: nothing is judged there that is not told here. */
export const WhatIsChecked = ({ checks }: { checks: PreCheck[] }) => (
  <details className="mb-8">
    <summary className="min-h-11 cursor-pointer py-2 font-bold">
      {t('Cơ quan BHXH sẽ kiểm tra những gì')}
    </summary>
    <ul className="mt-2 list-disc pl-6">
      {checks.map(({ told, state }) => (
        <li key={told} className={state === 'doubted' ? 'font-bold' : undefined}>
          {t(told)} ({t(states[state])})
        </li>
      ))}
    </ul>
  </details>
)
