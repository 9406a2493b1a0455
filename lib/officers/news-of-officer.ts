import { site } from '@/lib/site/settings'
import { SOURCE } from '@/lib/words/languages.mjs'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'

const said = {
  'create-officer': 'đã được lập. Xin nhận phiếu kích hoạt từ người quản trị.',
  'move-officer':
    'đã đổi cơ quan, vai trò hoặc họ tên. Xin đăng nhập lại. Nếu thấy lạ, xin hỏi người quản trị.',
  'suspend-officer': 'đã dừng. Nếu ông/bà không rõ vì sao, xin hỏi người quản trị.',
  'resume-officer': 'đã được mở lại. Nếu thấy lạ, xin hỏi người quản trị.',
  'reset-officer':
    'không còn dùng mật khẩu cũ. Xin nhận phiếu kích hoạt từ người quản trị. Nếu thấy lạ, xin báo ngay.',
  'print-officer-slip':
    'vừa được in phiếu kích hoạt. Nếu ông/bà không nhận phiếu này, xin báo ngay người quản trị.',
} as const
type ToldAct = keyof typeof said
export const toldActs = Object.keys(said) as ToldAct[]

/** To the officer's own phone, in the language of all officers: nothing about an account happens behind its owner's back. */
export const newsOfOfficer = (
  act: ToldAct,
  { login, phone }: { login: string; phone: string | null },
): OutgoingMessage[] =>
  phone === null
    ? []
    : [
        {
          channel: 'SMS',
          language: SOURCE,
          recipient: phone,
          body: `${site.sender}: Tài khoản cán bộ ${login} ${said[act]}`,
        },
      ]
