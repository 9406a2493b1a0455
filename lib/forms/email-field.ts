import * as z from 'zod'
import { cleanText } from '@/lib/text/clean-text'
import { answer } from './fields'

// RFC 5321 and 5322; a domain may have marks («bảohiểm.vn»), which travel as xn--….
const MOST = 254
const MOST_LOCAL = 64
const LOCAL = /^[\w!#$%&'*+/=?^{|}~-]+(\.[\w!#$%&'*+/=?^{|}~-]+)*$/
const DOMAIN = /^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u
const TRAVELLING = /^(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?![\d-]+$)[a-z0-9-]{2,63}$/

/** As people paste it: «mailto:a@b.vn», «Mẩy <a@b.vn>», and a last full stop. A blank within the name is left: nobody knows what stood there. */
export const plainEmail = (text: string): string =>
  cleanText(text)
    .replace(/^.*<([^<>]*)>$/, '$1')
    .replace(/\s*@\s*/, '@')
    .replace(/(?<=@.*)\s*\.\s*/g, '.')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[.,;]+$/, '')

const INCOMPLETE = 'Nhập địa chỉ thư điện tử đầy đủ, ví dụ ten@vidu.vn'
const complaintOf = (text: string, incomplete: string): string | null => {
  if (isEmail(text)) return null
  return /\s/.test(text)
    ? 'Bỏ dấu cách trong địa chỉ thư điện tử. Kiểm tra xem ở đó có dấu chấm hay gạch dưới không.'
    : incomplete
}

/** An address that mail can be sent to. */
export const neededEmail = (missing: string) =>
  answer(missing, {
    read: plainEmail,
    complaint: (text) => complaintOf(text, `${INCOMPLETE}.`),
  })

/** The same, or empty. */
export const optionalEmail = z
  .string()
  .default('')
  .transform(plainEmail)
  .superRefine((text, context) => {
    const message = text === '' ? null : complaintOf(text, `${INCOMPLETE}, hoặc để trống.`)
    if (message) context.addIssue({ code: 'custom', message })
  })

function isEmail(text: string): boolean {
  const [, local = '', domain = ''] = /^(.*)@([^@]*)$/.exec(text) ?? []
  if (local.length > MOST_LOCAL || !LOCAL.test(local) || !DOMAIN.test(domain)) return false
  const travelling = hostOf(domain)
  return TRAVELLING.test(travelling) && `${local}@${travelling}`.length <= MOST
}

/** The name of a domain as the mail servers know it; empty when it can't be one. */
function hostOf(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname
  } catch {
    return '' // no name of a domain; the caller then says so
  }
}
