import type { Desk } from '@/lib/review/page/open-desk'

/** What whoever judges a case is shown in the box of their actions, checker and approver alike. */
export type JudgedCase = Pick<Desk, 'form' | 'officeCase' | 'marks' | 'obstacle' | 'names'>
