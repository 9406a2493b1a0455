import { describe, expect, test } from 'vitest'
import { readCsv } from '@/prisma/catalogue-files/csv'
import { hasCoveredDisease, isCoveredCode, tellsOfCovered } from './covered-diseases'

const columns = ['code', 'name', 'source', 'status', 'valid_from', 'valid_to'] as const
const catalogue = readCsv('prisma/data', 'diseases.csv', columns)

/** Their names have one of the words, and tell of none of these diseases. */
const onlyByName = [
  'A70', // Parrot fever: another chlamydia.
  'I78.1', // «không tân sinh»
  'M91.3', // «Giả lao»
  'Z23.2', // Every newborn gets this vaccine.
  'Z29.2', // Drugs to prevent, as of malaria.
  'Z88',
  'Z88.8',
  'Z88.9', // Allergies: «ma túy» is a bad translation of «drugs».
]

const aVisit = {
  disease: 'J18.9',
  otherDiseases: [],
  diagnosis: 'Viêm phổi',
  reason: 'Ho',
  entitlement: '1.1',
  traditional: '',
  said: '',
}

describe('bệnh nhạy cảm được che', () => {
  test('mọi mã của danh mục mà tên nói đến HIV, lao, ung thư, tâm thần, sinh sản… đều được che', () => {
    expect(catalogue.length).toBeGreaterThan(12_000)
    const open = catalogue.filter(({ code, name }) => tellsOfCovered(name) && !isCoveredCode(code))
    expect(open.map(({ code }) => code)).toEqual(onlyByName)
  })

  test.each(['O98.7', 'o987', 'Z20.6', 'Z21', 'A15.0+', 'J18.9; b20', 'D05.1', 'B90.9', 'F32.1'])(
    'mã %s, viết kiểu nào cũng vậy',
    (disease) => {
      expect(hasCoveredDisease({ ...aVisit, disease })).toBe(true)
      expect(hasCoveredDisease({ ...aVisit, otherDiseases: ['J00', disease] })).toBe(true)
      expect(hasCoveredDisease({ ...aVisit, traditional: `["${disease}"]` })).toBe(true)
    },
  )

  test.each([
    'Viêm phổi; nhiễm HIV giai đoạn 4',
    'LAO PHỔI AFB (+)',
    'lao phoi tai phat',
    'Theo dõi K vú',
    'Adenocarcinoma dạ dày',
    'Hội chứng cai rượu',
    'Trầm cảm'.normalize('NFD'),
    'Thai lưu 8 tuần',
    'Uống thuốc tự tử',
  ])('chữ của bệnh viện: %s', (said) => {
    expect(hasCoveredDisease({ ...aVisit, diagnosis: said })).toBe(true)
    expect(hasCoveredDisease({ ...aVisit, reason: said })).toBe(true)
    expect(hasCoveredDisease({ ...aVisit, said })).toBe(true)
  })

  test('khám theo diện người bệnh lao, người có HIV cũng nói ra bệnh', () => {
    expect(hasCoveredDisease({ ...aVisit, entitlement: '1.8' })).toBe(true)
    expect(hasCoveredDisease({ ...aVisit, entitlement: '1.9' })).toBe(true)
  })

  test.each([
    'Viêm phổi',
    'Tai nạn lao động',
    'Đau từ từ tăng dần',
    'Viêm da do hóa chất',
    'Lão thị',
  ])('không che bệnh thường: %s', (diagnosis) =>
    expect(hasCoveredDisease({ ...aVisit, diagnosis })).toBe(false),
  )
})
