// What a page says after a code was refused. The reason travels in the address, the words stay here.
const complaints = new Map([
  ['thieu-ma', 'Nhập mã gồm 6 chữ số trong tin nhắn.'],
  ['wrong', 'Xem lại tin nhắn mới nhất rồi nhập lại 6 chữ số. Mã chưa đúng.'],
  ['expired', 'Nhấn “Gửi lại mã” để nhận mã mới. Mã trước đã hết hạn.'],
  ['too-many-tries', 'Hãy chờ 60 phút rồi nhập lại. Mã đã được nhập chưa đúng 10 lần.'],
  ['too-many', 'Hãy dùng mã đã nhận, hoặc chờ 30 phút rồi gửi lại. Bạn đã nhận 3 mã.'],
  [
    'too-many-here',
    'Chờ 1 giờ rồi nhấn “Gửi lại mã”, hoặc dùng mạng khác. Mạng này đã xin quá nhiều mã.',
  ],
  ['busy', 'Chờ 1 giờ rồi nhấn “Gửi lại mã”. Hiện nay có quá nhiều người xin mã.'],
])

/** Also for anything else that stands after `?loi=`: then as if no code had been typed. */
export const codeComplaint = (reason: string | string[] | undefined): string | undefined =>
  reason === undefined ? undefined : (complaints.get(String(reason)) ?? complaints.get('thieu-ma'))
