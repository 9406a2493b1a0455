import { keepTrying } from '@/browser/forms/keep-trying'

/** On the page of a file that a worker has: it tells by itself how far it is. Without it there is «Tải lại trang». */
export function watchImport(): void {
  const report = document.querySelector<HTMLElement>('[data-import="under-way"]')
  if (report)
    void keepTrying(() => import('./follow-import')).then((part) => part.followImport(report))
}
