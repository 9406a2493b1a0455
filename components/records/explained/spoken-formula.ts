import { t } from '@/lib/words/t'

/** A formula for the ear: readers of the screen pass over «:» and brackets in silence, and then it is another number. */
export function spokenFormula(written: string): string {
  return written
    .replaceAll('(', ` ${t('mở ngoặc')} `)
    .replaceAll(')', ` ${t('đóng ngoặc')} `)
    .replace(/ [:÷] /g, ` ${t('chia')} `)
    .replaceAll('×', t('nhân'))
    .replaceAll('+', t('cộng'))
    .replaceAll('−', ` ${t('trừ')} `)
    .replaceAll('≈', t('gần bằng'))
    .replaceAll('=', t('bằng'))
    .replace(/ {2,}/g, ' ')
    .trim()
}
