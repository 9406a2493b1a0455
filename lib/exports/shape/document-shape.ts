import * as z from 'zod'
import { FILE_VERSION } from '../schema-path'
import { benefitShape, cardShape, periodShape } from './records-shape'
import { textValue } from './values'
import { visitShape } from './visits-shape'

/** All that a file of a person's data has, in one. */
const documentShape = z.strictObject({
  $schema: z.string(),
  version: z.literal(FILE_VERSION),
  madeAt: z.iso.datetime(),
  notice: z.string(),
  person: z
    .strictObject({
      bhxhCode: z.string(),
      fullName: z.string(),
      birthDate: z
        .string()
        .meta({ description: 'Như trong dữ liệu BHXH, có người chỉ có năm sinh' }),
      sex: z.string(),
      idNumber: z.string(),
      phone: textValue,
      address: textValue,
      provinceCode: z.string(),
    })
    .nullable(),
  cards: z.array(cardShape),
  periods: z.array(periodShape),
  benefits: z.array(benefitShape),
  visits: z.array(visitShape),
})

export type ExportedDocument = z.infer<typeof documentShape>

/** For other software, made of the very shape the file is written by. What was given out of it stands in ../given-out. */
export const documentSchema = () => ({
  ...z.toJSONSchema(documentShape),
  title: 'Dữ liệu BHXH của một người, tải từ Cổng giao dịch điện tử BHXH',
})
