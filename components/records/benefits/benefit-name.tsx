import { nameOfType } from '@/lib/benefits/benefit-words'
import type { BenefitRecord } from '@/lib/records/records'
import { t } from '@/lib/words/t'

export const benefitName = ({ type }: Pick<BenefitRecord, 'type'>): string => t(nameOfType(type))
