import { useEffect, useMemo, useState } from 'react'
import type { OfficeBranch } from '@/lib/offices/office-branches'
import { branchesFound, type FoundLine } from '@/lib/offices/office-lines'
import { msg, t } from '@/lib/words/t'

const TYPING_MS = 250
const LONGEST_MS = 8_000
const TYPE_LESS = msg('Nhập ít chữ hơn, hoặc mở tỉnh của bạn trong danh sách này.')
const TYPE_AGAIN = msg('Kiểm tra mạng rồi nhập lại, hoặc mở tỉnh của bạn trong danh sách này.')

type Answer = { typed: string; title: string; advice?: string; found: OfficeBranch[] }
const none: Answer = { typed: '', title: '', found: [] }
const unreached = (typed: string): Answer => ({
  typed,
  title: t('Chưa tìm được'),
  advice: t(TYPE_AGAIN),
  found: [],
})

/** What the server finds for the words; while it is asked, what it found before. */
export function useOfficeSearch(typed: string, address: string): Answer & { isAsking: boolean } {
  const [answer, setAnswer] = useState(none)
  useEffect(() => {
    if (typed === '') return setAnswer(none)
    const leaving = new AbortController()
    const timer = setTimeout(async () => {
      const came = await ask(typed, address)
      if (!leaving.signal.aborted) setAnswer(came)
    }, TYPING_MS)
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [typed, address])
  const isAsking = typed !== answer.typed
  return useMemo(() => ({ ...answer, isAsking }), [answer, isAsking])
}

async function ask(typed: string, address: string): Promise<Answer> {
  try {
    const response = await fetch(`${address}&${new URLSearchParams({ tim: typed })}`, {
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    if (!response.ok) return unreached(typed)
    const { title, found } = (await response.json()) as { title: string; found: FoundLine[] }
    const advice = found.length === 0 ? t(TYPE_LESS) : undefined
    return { typed, title, advice, found: branchesFound(found) }
  } catch {
    return unreached(typed) // no network, or no answer in time: the tree is there
  }
}
