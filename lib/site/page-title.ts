import { t } from '@/lib/words/t'
import { site } from './settings'

/** The name in the browser's tab; the front page has that of the portal alone. «Lỗi:» comes first, so that a screen reader says it first. */
export function pageTitle(title: string, { hasErrors = false } = {}): string {
  const whole = title ? `${title} - ${t(site.shortTitle)}` : t(site.shortTitle)
  return hasErrors ? `${t('Lỗi:')} ${whole}` : whole
}
