import { stepOf, type StepId } from './steps'

export const startHref = '/dang-ky'
/** The start, saying that this browser holds as many unfinished drafts as it can. */
export const fullHref = `${startHref}?day=1`
/** The start, saying that this browser keeps nothing we give it. */
export const forgetfulHref = `${startHref}?khong-nho=1`
/** In the address of a step drawn again by a button that shows other questions: the page says which. */
export const lookedAt = 'xem'
/** On the child's page: what is said of a child whose account is looked after here already. */
export const managedMark = 'da-quan-ly'
/** The tree of offices, opened from the step «Nơi giao dịch». */
export const officeHref = '/dang-ky/co-quan'
export const reviewHref = '/dang-ky/kiem-tra'
/** The code of the account that confirms what was reviewed. */
export const sendingCodeHref = '/dang-ky/xac-thuc'

export const stepHref = (id: StepId): string => `/dang-ky/${stepOf(id).slug}`
