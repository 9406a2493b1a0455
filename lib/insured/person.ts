import type { Birth } from './birth'

/** One insured person as BHXH's register knows them. */
export type InsuredPerson = {
  bhxhCode: string
  fullName: string
  birthDate: Birth
  sex: Sex
  idNumber: string
  /** With +84, as kept everywhere. */
  phone: string | null
  householdCode: string
  /** Of today's structure. */
  provinceCode: string
  /** In one line, where the file they came in tells it. */
  address?: string | null
}

export const sexes = ['Nam', 'Nữ'] as const
export type Sex = (typeof sexes)[number]
