import { site } from './settings'

/** The name in the browser's tab. «Lỗi:» comes first, so that a screen reader says it first. */
export const pageTitle = (title: string, { hasErrors = false } = {}): string =>
  `${hasErrors ? 'Lỗi: ' : ''}${title} - ${site.shortTitle}`
