import * as z from 'zod'
import { benefitShape, cardShape, periodShape } from './records-shape'
import { textValue } from './values'
import { visitShape } from './visits-shape'

/** Where the schema of this shape stands, for whoever reads such a file. Another shape is another number: what was given out stays readable. */
export const SCHEMA_PATH = '/luoc-do/v1/du-lieu-ca-nhan.json'

/** All that a file of a person's data has, in one. */
export const documentShape = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
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

/** For other software, made of the very shape the file is written by. */
export const documentSchema = (site: string) => ({
  ...z.toJSONSchema(documentShape),
  $id: `${site}${SCHEMA_PATH}`,
  title: 'Dữ liệu BHXH của một người, tải từ Cổng giao dịch điện tử BHXH',
})
