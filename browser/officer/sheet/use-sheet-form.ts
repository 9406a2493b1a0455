import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { createFormControl } from 'react-hook-form'
import * as z from 'zod'
import { formWords } from '@/browser/forms/words'
import { officerItemIds, type OfficerItemId } from '@/lib/review/sheet/checklist'
import { readSheetWords, wholeSheetOf, type SheetWords } from '@/lib/review/sheet/sheet-words'

type Lacks = Record<'asked' | 'unmarked' | 'unexplained', OfficerItemId[]>

// zod would try whether it may compile code, and the content policy would report the attempt.
z.config({ jitless: true })

const formOfPage = () => document.getElementById('phieu')?.closest('form')

/**
 * The sheet as it stands in the page's own fields, judged by the schema of a whole sheet. No elements are handed over: what is marked
 * stays in the form that keeps and posts it.
 */
export function useSheetForm() {
  const [lacks, setLacks] = useState<Lacks>({ asked: [], unmarked: [], unexplained: [] })

  useEffect(() => {
    const form = formOfPage()
    if (!form) return
    // Those of the page: what is checked follows from the kind of the declaration.
    const items = officerItemIds.filter((item) => form.elements.namedItem(item))
    const { setValue, trigger, getFieldState } = createFormControl<SheetWords>({
      resolver: zodResolver(wholeSheetOf(items) as unknown as z.ZodType<SheetWords, SheetWords>),
    })
    const lacking = (part: 'result' | 'reason') =>
      items.filter((item) => getFieldState(`${item}.${part}`).error)
    const judge = async () => {
      for (const [item, mark] of Object.entries(readSheetWords(formWords(form))))
        setValue(item as OfficerItemId, mark)
      await trigger()
      setLacks({ asked: items, unmarked: lacking('result'), unexplained: lacking('reason') })
    }
    // What was typed before a lost line comes back without an event: it is seen at the next move.
    const signs = ['input', 'change', 'focusin'] as const
    for (const sign of signs) form.addEventListener(sign, judge)
    void judge()
    return () => signs.forEach((sign) => form.removeEventListener(sign, judge))
  }, [])

  return lacks
}
