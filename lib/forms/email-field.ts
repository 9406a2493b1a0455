import * as z from 'zod'
import { cleanText } from '@/lib/text/clean-text'
import { answer } from './fields'
import { graphemeAt } from '@/lib/text/grapheme-at'
import { t } from '@/lib/words/t'

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
    .replace(/^(?:e-?mail|thư điện tử|hòm thư)\s*(?:là|[:=-])?\s+(?=\S+@)|^e-?mail:(?=\S+@)/iu, '')
    .replace(/\s*@\s*/, '@')
    .replace(/(?<=@.*)\s*\.\s*/g, '.')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[.,;]+$/, '')

/** An address that mail can be sent to. */
export const neededEmail = (missing: string) =>
  answer(missing, {
    read: plainEmail,
    findError: (text) => findEmailError(text, false),
  })

/** The same, or empty. */
export const optionalEmail = z
  .string()
  .default('')
  .transform(plainEmail)
  .superRefine((text, context) => {
    const message = text === '' ? null : findEmailError(text, true)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })

const NONE = /\s|^\P{L}*$|^(?:không|khong|ko|no|none)$/iu

function findEmailError(text: string, isOptional: boolean): string | null {
  if (isEmail(text)) return null
  const incomplete = isOptional
    ? t('Nhập địa chỉ thư điện tử đầy đủ, ví dụ ten@vidu.vn, hoặc để trống.')
    : t('Nhập địa chỉ thư điện tử đầy đủ, ví dụ ten@vidu.vn.')
  const slip = slipIn(text)
  if (slip !== null) return slip
  if (!text.includes('@'))
    return isOptional && NONE.test(text)
      ? t('Để trống ô này nếu không có thư điện tử. Nếu có, nhập đầy đủ, ví dụ ten@vidu.vn.')
      : incomplete
  return severalError(text) ?? signError(text.split('@')[0]!) ?? incomplete
}

/** What stands for another sign or is left out, where it is plain what was meant. */
function slipIn(text: string): string | null {
  const [sign] = /(?<=@[^@\s]*)[,;:]/.exec(text) ?? []
  if (sign && isEmail(text.replaceAll(sign, '.')))
    return t('Viết dấu chấm thay cho “{sign}” ở sau “@”, ví dụ “vidu.vn”.', { sign })
  const [, name] = /@(gmail|yahoo|hotmail|outlook|icloud)$/i.exec(text) ?? []
  if (name)
    return t('Viết đủ phần sau “@”. Có phải “{name}.com” không?', {
      name: name.toLowerCase(),
    })
  const [, at] =
    /^[\w.+-]+\s*([([]?\s*(?:at|a còng|a cong)\s*[)\]]?)\s*[\w-]+\.[\w.]+$/i.exec(text) ?? []
  return at && /[([ ]/.test(text)
    ? t('Viết ký tự “@” thay cho “{sign}”.', { sign: at.trim() })
    : null
}

function severalError(text: string): string | null {
  const whole = text.split(/[\s,;/<>()]+/).filter(isEmail)
  if (whole.length > 1)
    return t('Chỉ nhập một địa chỉ thư điện tử. Bạn đã nhập {count} địa chỉ.', {
      count: whole.length,
    })
  const after =
    whole.length === 1 ? text.slice(text.indexOf(whole[0]!) + whole[0]!.length).trim() : ''
  if (after !== '')
    return t('Chỉ nhập một địa chỉ thư điện tử. Bỏ “{rest}”.', { rest: after.slice(0, 40) })
  return /\s/.test(text)
    ? t('Bỏ dấu cách trong địa chỉ thư điện tử. Kiểm tra xem ở đó có dấu chấm hay gạch dưới không.')
    : null
}

/** «dũng@vidu.vn» is whole; the sign that no address has is named, as names do. */
function signError(local: string): string | null {
  const place = local.search(/[^\w!#$%&'*+/=?^{|}~.-]/u)
  if (place < 0) return null
  const sign = graphemeAt(local, place)
  return /\p{L}/u.test(sign)
    ? t('Viết không dấu trước “@”: thư điện tử không có chữ “{sign}”.', { sign })
    : t('Bỏ ký tự “{sign}” khỏi địa chỉ thư điện tử.', { sign })
}

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
