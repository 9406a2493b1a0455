import { t } from '@/lib/words/t'

export type IvanProvider = { code: string; name: string; organisation: string }

/** `eBH – Công ty TNHH … (mã 00040)`. A code of letters is only our key and is not shown. */
export function ivanProviderLabel({ code, name, organisation }: IvanProvider): string {
  const label = `${name} – ${organisation}`
  return /^\d+$/.test(code) ? t('{provider} (mã {code})', { provider: label, code }) : label
}
