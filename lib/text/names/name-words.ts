/**
 * Words that family names begin with, of the Kinh and of the other peoples: what tells «Anh Võ …» (somebody's brother) from «Anh Thư»
 * (somebody's name). Written down from general knowledge; one that is missing costs a question, no refusal.
 */
export const surnames: ReadonlySet<string> = new Set(
  [
    'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý lí mai trịnh đinh lâm tạ đào đoàn vương trương',
    'cao lương lưu hà tô châu phùng thái tăng quách la từ tôn tống đàm lữ mạc nghiêm chu cù diệp doãn giang hứa kiều khổng khúc',
    'lại lục ninh nhâm nông ông phí quan quản sầm tiêu tòng tường triệu trà trang uông văn viên vi vòng âu an bành bạch bồ cái',
    'cấn chử cung đan đậu điền đồng giáp giản hàn hán hầu hình hoa kha khương kim khuất lạc liễu lò luyện mã mẫn mạnh nhan nhữ ung',
    'ngụy nguỵ ngọ nhiếp ô ôn phó phù phương sái sơn sử tào tất thạch thân thi thiều thẩm thôi tưởng ứng vạn vân xa yên tri huyền',
    'danh chau thích bá néang mách chàm lường quàng cà vì giàng vàng sùng thào hạng vừ lầu cứ mùa tráng hờ ly thò cứ sìn lù lìn tẩn chảo phàn',
    'hoàng bàn đèo điêu khà hà bế ma niê mlô byă êban kđoh ayŭn knul rơ rahlan ksor siu nay kpă rcom rơmah rmah y h ka k blúp bhnướch alăng',
  ].flatMap((line) => line.split(' ')),
)

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** No name begins with these. */
export const NEVER_A_NAME = listed(
  'cụ chị cháu chú bác dì cậu mợ thím dượng thầy mẹ bố mr mrs ms miss mister madam dr ts bs ths pgs gs ks ls kts đ/c tôi tên gửi',
)
/** Nor with these, whoever they are said by or to. */
export const ADDRESSES: readonly string[] = [
  ...[
    'tôi tên',
    'tôi tên là',
    'tôi là',
    'tên tôi là',
    'tên là',
    'họ tên',
    'họ và tên',
    'mình tên',
    'mình là',
  ],
  ...['em tên', 'em là', 'con tên', 'con là', 'cháu tên', 'cháu là', 'người đại diện', 'chủ hộ'],
  ...[
    'kính gửi',
    'kính thưa',
    'đồng chí',
    'bà ngoại',
    'bà nội',
    'bà cụ',
    'bà xã',
    'bà con',
    'bà giáo',
  ],
  ...[
    'ông ngoại',
    'ông nội',
    'ông cụ',
    'ông xã',
    'ông giáo',
    'cô giáo',
    'thầy giáo',
    'con gái',
    'con trai',
    'em gái',
    'em trai',
  ],
  ...[
    'anh trai',
    'chị gái',
    'cháu nội',
    'cháu ngoại',
    'sư cô',
    'sư bà',
    'sư ông',
    'sư thầy',
    'ni sư',
    'ni cô',
    'ni trưởng',
  ],
  ...[
    'thượng tọa',
    'thượng toạ',
    'đại đức',
    'hòa thượng',
    'hoà thượng',
    'linh mục',
    'giám mục',
    'mục sư',
    'nữ tu',
  ],
  ...[
    'liệt sĩ',
    'liệt sỹ',
    'vợ chồng',
    'nhà giáo',
    'nhà sư',
    'mẹ việt nam anh hùng',
    'bác sĩ',
    'bác sỹ',
    'y sĩ',
    'dược sĩ',
    'kỹ sư',
    'luật sư',
    'giáo sư',
    'phó giáo sư',
    'tiến sĩ',
    'thạc sĩ',
    'giáo viên',
  ],
  ...['đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy'],
]
/** Of these the family name comes first: «Đồng Chí Thanh» is somebody of the family Đồng. */
export const MAYBE_ADDRESSES: ReadonlySet<string> = new Set(['đồng chí', 'họ tên'])
/** Written short before a family name: «B. Trần Thị Hoa». */
export const INITIALS = listed('a b c e ô')
/** What forms of other languages put behind a name. */
export const BEHIND = listed('mr mrs ms')
/** Names begin with these too, and Ông is a family: «Anh Thư», «Bé Ba», «Ông Ích Khiêm». A family name after them tells. */
export const MAYBE_A_NAME = listed('ông bà anh em bé cô con cố ô')
export const TITLES = [...NEVER_A_NAME, ...MAYBE_A_NAME]

/** Family names that are given names as well: «Anh Đào», «Anh Dương» are whole names. */
export const GIVEN_TOO = listed(
  'ba bá đào mai dương an hà lâm thi vân hoa trang phương giang châu kim sơn thái chi trà ly văn',
)
