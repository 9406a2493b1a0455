import { t, msg } from '@/lib/words/t'
import type { CheckId } from './check'

/** Each way a signed paper can fall short, the check it belongs to, and what to do about it. */
const faultTable = {
  empty: ['readable', msg('Chọn lại tệp đã ký. Tệp này trống.')],
  'too-big': ['readable', msg('Chọn đúng tệp tờ khai đã ký. Tệp này lớn hơn 10 MB.')],
  'not-a-pdf': [
    'readable',
    msg(
      'Chọn tệp PDF mà phần mềm ký vừa lưu. Tệp này không phải là PDF, cũng không phải chữ ký số.',
    ),
  ],
  encrypted: [
    'readable',
    msg('Tắt mật khẩu trong phần mềm ký rồi ký lại. Tệp này bị khóa nên cổng chưa mở được.'),
  ],
  'not-signed': [
    'signature',
    msg('Mở tệp bằng phần mềm ký số, ký, lưu rồi chọn lại. Tệp này chưa có chữ ký số.'),
  ],
  'not-ours': [
    'ours',
    msg(
      'Tải lại tờ khai từ cổng, ký đúng tệp ấy, đừng in hay lưu thành tệp khác. Tệp này khác tờ khai cổng đã đưa.',
    ),
  ],
  'strange-update': [
    'untouched',
    msg(
      'Tải lại tờ khai từ cổng rồi ký bằng phần mềm khác. Phần thêm vào tệp này không theo chuẩn nên cổng chưa đọc được.',
    ),
  ],
  'content-changed': [
    'untouched',
    msg(
      'Tải lại tờ khai từ cổng rồi chỉ ký, đừng sửa hay ghi chú. Ngoài chữ ký, tệp này còn bị thêm hoặc đổi nội dung.',
    ),
  ],
  'active-content': [
    'untouched',
    msg('Tải lại tờ khai từ cổng rồi ký lại. Tệp này có thêm lệnh tự chạy hoặc tệp đính kèm.'),
  ],
  'covers-paper': [
    'untouched',
    msg(
      'Ký lại, đặt một khung chữ ký nhỏ vào chỗ trống ở cuối tờ khai, hoặc ký không hiện khung. Khung hiện nay quá lớn hoặc che chữ trên tờ khai.',
    ),
  ],
  'several-signatures': [
    'untouched',
    msg(
      'Tải lại tờ khai từ cổng và ký đúng một lần. Tệp này có nhiều chữ ký hoặc khung chữ ký còn trống.',
    ),
  ],
  'part-unsigned': [
    'whole',
    msg(
      'Ký lại, rồi chọn đúng tệp phần mềm ký vừa lưu. Chữ ký chưa bao trùm cả tệp, hoặc tệp bị lưu thêm sau khi ký.',
    ),
  ],
  'signature-unreadable': [
    'signature',
    msg('Ký lại, chọn PAdES hoặc CMS tách rời (detached). Cổng chưa đọc được chữ ký này.'),
  ],
  'bare-signature': [
    'signature',
    msg('Ký lại với chuẩn PAdES hoặc CAdES. Chữ ký này không ghi nó ký cho nội dung nào.'),
  ],
  'other-content': [
    'signature',
    msg(
      'Tải lại tờ khai từ cổng rồi ký lại. Nội dung đã đổi sau khi ký, hoặc chữ ký là của tệp khác.',
    ),
  ],
  'signature-wrong': [
    'signature',
    msg('Ký lại tờ khai rồi chọn tệp mới. Chữ ký này không khớp với chứng thư số gửi kèm.'),
  ],
  'other-certificate': [
    'signature',
    msg('Ký lại tờ khai rồi chọn tệp mới. Chữ ký không ghi đúng chứng thư số gửi kèm.'),
  ],
  'no-certificate': [
    'signature',
    msg(
      'Ký lại và chọn gửi kèm chứng thư số trong phần mềm ký. Chữ ký này không kèm chứng thư số của người ký.',
    ),
  ],
  'old-form': [
    'strength',
    msg('Ký lại với chuẩn PAdES hoặc CMS tách rời. Dạng chữ ký này đã cũ nên cổng không nhận.'),
  ],
  'weak-digest': [
    'strength',
    msg(
      'Chọn thuật toán SHA-256 trong phần mềm ký rồi ký lại. Chữ ký này dùng SHA-1 hoặc MD5, nay không còn an toàn.',
    ),
  ],
  'weak-key': [
    'strength',
    msg(
      'Xin tổ chức chứng thực cấp chứng thư số mới, khóa RSA từ 2048 bit hoặc EC từ 256 bit. Khóa hiện nay quá ngắn.',
    ),
  ],
  'weak-chain': [
    'strength',
    msg(
      'Xin tổ chức chứng thực cấp chứng thư số mới. Chứng thư số này được cấp bằng thuật toán nay không còn an toàn.',
    ),
  ],
  'not-trusted': [
    'trusted',
    msg(
      'Dùng chứng thư số của tổ chức chứng thực được nhà nước cấp phép. Cổng chưa tin được nơi cấp “{issuer}”.',
    ),
  ],
  expired: [
    'dates',
    msg('Gia hạn chứng thư số rồi ký lại. Chứng thư số này đã hết hạn từ {until}.'),
  ],
  'not-yet': [
    'dates',
    msg(
      'Ký lại từ {from}, hoặc dùng chứng thư số khác. Chứng thư số này chưa tới ngày có hiệu lực.',
    ),
  ],
  'signed-outside': [
    'dates',
    msg(
      'Chỉnh lại ngày giờ trên máy rồi ký lại. Chữ ký ghi ngày {signed}, ngoài thời hạn {from} – {until}.',
    ),
  ],
  revoked: [
    'revocation',
    msg('Dùng chứng thư số khác, hoặc hỏi nơi cấp “{issuer}”. Chứng thư số này đã bị thu hồi.'),
  ],
  'on-hold': [
    'revocation',
    msg('Hỏi nơi cấp “{issuer}” để mở lại rồi chọn lại tệp. Chứng thư số này đang tạm dừng.'),
  ],
  'authority-revoked': [
    'revocation',
    msg(
      'Dùng chứng thư số của nơi cấp khác. Chứng thư số của chính nơi cấp “{issuer}” đã bị thu hồi.',
    ),
  ],
  'no-answer': [
    'revocation',
    msg(
      'Xin đợi một phút rồi chọn lại chính tệp này, không cần ký lại. Hiện nay cổng chưa hỏi được nơi cấp “{issuer}” xem chứng thư số còn dùng được không.',
    ),
  ],
  'no-address': [
    'revocation',
    msg(
      'Dùng chứng thư số khác, hoặc hỏi nơi cấp “{issuer}”. Chứng thư số này không ghi nơi để hỏi nó còn dùng được không.',
    ),
  ],
  'other-use': [
    'usage',
    msg('Dùng chứng thư số để ký văn bản. Chứng thư số này được cấp cho việc khác.'),
  ],
  'other-person': [
    'person',
    msg(
      'Dùng đúng chứng thư số của người ký tờ khai này. Số giấy tờ hoặc mã số trong chứng thư số khác với tờ khai.',
    ),
  ],
  'of-employee': [
    'person',
    msg(
      'Ký bằng chứng thư số của chính cơ quan, tổ chức. Chứng thư số này cấp cho một người trong cơ quan, tổ chức.',
    ),
  ],
  'contradicting-number': [
    'person',
    msg(
      'Dùng chứng thư số ghi đúng mọi số của người ký. Chứng thư số này còn ghi số giấy tờ hoặc mã số khác với tờ khai.',
    ),
  ],
  'no-number': [
    'person',
    msg(
      'Dùng chứng thư số có ghi số căn cước, mã số BHXH hoặc mã số thuế. Chứng thư số này không ghi số nào của người ký.',
    ),
  ],
} as const satisfies Record<string, [CheckId, string]>

export type Fault = keyof typeof faultTable

export const isFault = (name: string): name is Fault => Object.hasOwn(faultTable, name)
export const checkOf = (fault: Fault): CheckId => faultTable[fault][0]

/** What a sentence may name; what a fault doesn't mention is simply left out. */
export type FaultValues = Partial<Record<'issuer' | 'from' | 'until' | 'signed', string>>

const UNKNOWN: Required<FaultValues> = { issuer: '?', from: '?', until: '?', signed: '?' }
export const faultText = (fault: Fault, values: FaultValues = {}): string =>
  t(faultTable[fault][1], { ...UNKNOWN, ...values })
