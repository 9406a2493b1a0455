import { keepTrying } from '@/browser/forms/keep-trying'

/** On the computer's page while a phone takes the pictures: it goes on by itself. Without it there is «Kiểm tra». */
export function watchPhone(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-phone-follow]')
  if (form) void keepTrying(() => import('./follow-phone')).then((part) => part.followPhone(form))
}
