import { msg } from '@/lib/words/t'
import type { Reason } from './reason'

/** Why a picture was not good enough. */
export const pictureReasons = {
  'front-blurred': {
    item: 'id-front-legible',
    label: 'Mờ, không đọc được chữ',
    fields: ['photos.front'],
    text: msg(
      'Ảnh mặt trước bị mờ nên không đọc được chữ. Chụp lại ở nơi đủ sáng, giữ máy chắc tay.',
    ),
    refused: 'Ảnh mặt trước bị mờ nên không đọc được chữ.',
  },
  'certificate-unclear': {
    item: 'birth-certificate-legible',
    label: 'Mờ, tối hoặc bị cắt',
    fields: ['birthCertificate.front', 'birthCertificate.back'],
    text: msg(
      'Ảnh giấy khai sinh khó đọc. Chụp lại ở nơi đủ sáng, thấy đủ bốn góc và mọi dòng chữ.',
    ),
    refused: 'Ảnh giấy khai sinh không đọc được.',
  },
  'certificate-of-other': {
    item: 'birth-certificate-legible',
    label: 'Không phải giấy khai sinh của trẻ',
    fields: ['birthCertificate.front'],
    text: msg(
      'Ảnh đã gửi không phải giấy khai sinh của con. Chụp giấy khai sinh, mặt trước trước.',
    ),
    refused: 'Ảnh đã gửi không phải giấy khai sinh của trẻ.',
  },
  'front-cut': {
    item: 'id-front-legible',
    label: 'Bị cắt mất góc',
    fields: ['photos.front'],
    text: msg('Ảnh mặt trước bị cắt mất góc. Chụp lại sao cho thấy đủ bốn góc của giấy tờ.'),
    refused: 'Ảnh mặt trước bị cắt mất góc.',
  },
  'front-glare': {
    item: 'id-front-legible',
    label: 'Lóa hoặc tối',
    fields: ['photos.front'],
    text: msg(
      'Ảnh mặt trước bị lóa hoặc tối. Chụp lại, tránh đèn và nắng chiếu thẳng vào giấy tờ.',
    ),
    refused: 'Ảnh mặt trước bị lóa hoặc tối nên không đọc được chữ.',
  },
  'front-other': {
    item: 'id-front-legible',
    label: 'Không phải mặt trước giấy tờ tùy thân',
    fields: ['photos.front'],
    text: msg(
      'Ảnh này không phải mặt trước giấy tờ tùy thân. Chụp mặt có ảnh chân dung của thẻ căn cước hoặc hộ chiếu.',
    ),
    refused: 'Ảnh đã gửi không phải mặt trước giấy tờ tùy thân.',
  },
  'back-blurred': {
    item: 'id-back-legible',
    label: 'Mờ, không đọc được chữ',
    fields: ['photos.back'],
    text: msg(
      'Ảnh mặt sau bị mờ nên không đọc được chữ. Chụp lại ở nơi đủ sáng, giữ máy chắc tay.',
    ),
    refused: 'Ảnh mặt sau bị mờ nên không đọc được chữ.',
  },
  'back-cut': {
    item: 'id-back-legible',
    label: 'Bị cắt mất góc',
    fields: ['photos.back'],
    text: msg('Ảnh mặt sau bị cắt mất góc. Chụp lại sao cho thấy đủ bốn góc của giấy tờ.'),
    refused: 'Ảnh mặt sau bị cắt mất góc.',
  },
  'back-other': {
    item: 'id-back-legible',
    label: 'Không phải mặt sau của giấy tờ này',
    fields: ['photos.back'],
    text: msg(
      'Ảnh này không phải mặt sau của giấy tờ ở ảnh mặt trước. Chụp mặt sau của chính giấy tờ đó.',
    ),
    refused: 'Ảnh đã gửi không phải mặt sau của giấy tờ ở ảnh mặt trước.',
  },
} as const satisfies Record<string, Reason>
