// What people do; several of one post are written in one cell.

const ranks = (text: string): readonly (readonly string[])[] =>
  text.split(' > ').map((rank) => rank.split(' + '))

/** At a firm: each line the rungs of one ladder. */
export const firmPosts = `Công nhân may > Công nhân may + Tổ phó > Tổ trưởng chuyền may
Công nhân chế biến > Công nhân chế biến > Tổ trưởng sản xuất
Nhân viên bán hàng > Cửa hàng phó > Cửa hàng trưởng
Kế toán viên > Kế toán viên + Thủ quỹ > Kế toán trưởng
Nhân viên kinh doanh > Phó phòng Kinh doanh > Trưởng phòng Kinh doanh
Lái xe > Lái xe + Đội phó > Đội trưởng đội xe
Kỹ thuật viên > Kỹ sư > Kỹ sư + Quản đốc
Nhân viên hành chính > Nhân viên hành chính + Văn thư > Phó phòng Hành chính
Lập trình viên > Lập trình viên chính > Trưởng nhóm phần mềm
Bảo vệ > Bảo vệ > Tổ trưởng bảo vệ
Đầu bếp > Bếp phó > Bếp trưởng
Thợ hàn > Thợ hàn bậc 5/7 > Thợ hàn bậc 6/7 + An toàn viên`
  .split('\n')
  .map(ranks)

export const officePosts =
  `Chuyên viên > Chuyên viên + Phó trưởng phòng > Chuyên viên chính + Trưởng phòng
Cán sự > Chuyên viên > Chuyên viên + Tổ trưởng công đoàn
Văn thư > Văn thư + Thủ quỹ > Văn thư + Thủ quỹ
Kế toán viên > Kế toán viên > Kế toán viên + Phụ trách kế toán`
    .split('\n')
    .map(ranks)

export const teacherPosts =
  `Giáo viên > Giáo viên + Tổ phó chuyên môn > Giáo viên + Tổ trưởng chuyên môn
Giáo viên mầm non > Giáo viên mầm non + Khối trưởng > Phó hiệu trưởng`
    .split('\n')
    .map(ranks)
