import { useEffect } from 'react'
import { resultLabel, type Result } from '@/lib/review/sheet/checklist'
import { goToItem, leaveBox, markItem, takesKeys } from './sheet-items'
import { moveOf } from './sheet-keys'

type Answers = { openHelp: () => void; say: (words: string) => void }

/** Hears the keys of the sheet as long as they are on. */
export function useSheetKeys(isOn: boolean, { openHelp, say }: Answers): void {
  useEffect(() => {
    const sheet = document.getElementById('phieu')
    if (!isOn || !sheet) return
    const mark = (result: Result) => {
      if (!markItem(sheet, result)) say(`Mục này không có “${resultLabel[result]}”.`)
    }
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && leaveBox(sheet, event.target)) return event.preventDefault()
      const move = takesKeys(event.target) ? moveOf(event) : undefined
      if (!move) return
      // Outside the sheet arrows scroll the page.
      if (typeof move === 'object' && 'to' in move && !sheet.contains(document.activeElement))
        return
      event.preventDefault()
      if (move === 'help') openHelp()
      else if ('mark' in move) mark(move.mark)
      else goToItem(sheet, move.to)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [isOn])
}
