import { stepHref } from '@/lib/registration/steps/addresses'
import { isOpenHere } from './is-open-here'
import { serviceWord, type Service } from './service'
import { services } from './service-list'

/** The way to an account that an address asks for: one of ours that a declaration of ours begins, or none. */
export const chosenService = (asked: unknown): Service | null =>
  services.find((one) => one.id === asked && one.needs && isOpenHere(one)) ?? null

/** The first page, where whom the service is for is chosen already and may be chosen otherwise. */
export const subjectHref = (service: Service | null): string =>
  service ? `${stepHref('subject')}?${serviceWord}=${service.id}` : stepHref('subject')
