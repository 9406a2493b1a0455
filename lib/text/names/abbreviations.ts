// Keys are folded as by `searchText`. Every text is brought to one form: the words written out, but legal forms kept short,
// since nearly every company has one and «tnhh» is a better word than «han».

const rows = (text: string): [string, string][] =>
  text.split('; ').map((row) => row.split(': ') as [string, string])

/** Never a word of its own, wherever it stands. */
export const WRITTEN_OUT = new Map([
  ...rows('tp: thanh pho; tx: thi xa; hcm: ho chi minh; hn: ha noi; tphcm: thanh pho ho chi minh'),
  ...rows('tphn: thanh pho ha noi; brvt: ba ria vung tau; tdm: thu dau mot; vn: viet nam'),
  ...rows('bv: benh vien; bvdk: benh vien da khoa; bvdkkv: benh vien da khoa khu vuc'),
  ...rows(
    'bvdkqt: benh vien da khoa quoc te; bvqy: benh vien quan y; bvyhct: benh vien y hoc co truyen',
  ),
  ...rows('ttyt: trung tam y te; tyt: tram y te; ytcq: y te co quan; bx: benh xa; yt: y te'),
  ...rows('pk: phong kham; pkdk: phong kham da khoa; pkdkkv: phong kham da khoa khu vuc'),
  ...rows('pkkv: phong kham khu vuc; pkck: phong kham chuyen khoa; dkkv: da khoa khu vuc'),
  ...rows('dk: da khoa; ck: chuyen khoa; kv: khu vuc; yhct: y hoc co truyen; qy: quan y'),
  ...rows('phcn: phuc hoi chuc nang; cssk: cham soc suc khoe; skss: suc khoe sinh san'),
  ...rows('kcb: kham chua benh; ksbt: kiem soat benh tat; rhm: rang ham mat; tmh: tai mui hong'),
  ...rows('tw: trung uong; dh: dai hoc; bs: bac si; nhs: nha ho sinh; gtvt: giao thong van tai'),
  ...rows('bchqs: bo chi huy quan su; bdbp: bo doi bien phong; ttyk: trung tam y khoa'),
  ...rows('yd: y duoc; dhyd: dai hoc y duoc; dhyk: dai hoc y khoa; ydct: y duoc co truyen'),
  ...rows('ndgd: nhan dan gia dinh'),
  ...rows('ct: cong ty; cty: cong ty; ctcp: cong ty co phan; ctytnhh: cong ty tnhh; cp: co phan'),
  ...rows('cn: chi nhanh; vpdd: van phong dai dien; kcn: khu cong nghiep; ccn: cum cong nghiep'),
  ...rows('tm: thuong mai; dv: dich vu; tmdv: thuong mai dich vu; sx: san xuat; xd: xay dung'),
  ...rows('xnk: xuat nhap khau; sxtm: san xuat thuong mai; vlxd: vat lieu xay dung'),
])

/** The other way: what is so long and so frequent that the short form is the word. */
const KINDS_OF_PLACE = rows('thanh pho: tp; thi xa: tx; thi tran: thitran')
export const KEPT_SHORT = new Map([
  // Two words that say one thing: «thành» of «thành phố» is not «thành» of «Bến Thành».
  ...KINDS_OF_PLACE,
  ...rows('trach nhiem huu han: tnhh; mot thanh vien: mtv; 1 thanh vien: mtv; 1tv: mtv'),
  ...rows('doanh nghiep tu nhan: dntn; hop tac xa: htx; ho kinh doanh: hkd; uy ban nhan dan: ubnd'),
  ...rows('bao hiem xa hoi: bhxh; bao hiem y te: bhyt'),
])
/** The words of the long form, for who types only one of them: «hợp tác An Phát». */
export const LONG_FORMS = new Map(
  [...KEPT_SHORT]
    .slice(KINDS_OF_PLACE.length)
    .reverse()
    .map(([long, short]) => [short, long.split(' ')]),
)

/** One letter is a place only where it is followed by a number or by a name: «P. Bến Nghé», «Q1», «h. Ba Vì». */
export const PLACE_LETTERS = new Map(rows('q: quan; p: phuong; f: phuong; x: xa; h: huyen'))

/** «District 1», «Ward 12»: as they say it who learned the town's name abroad. */
export const ENGLISH_BEFORE_NUMBER = new Map(rows('district: quan; dist: quan; ward: phuong'))

/** Glued to a number: «q1», «p12», «cs2», «bv108». */
export const BEFORE_NUMBER = new Map([
  ...PLACE_LETTERS,
  ...rows('cs: co so; kv: khu vuc; bv: benh vien; qk: quan khu; pk: phong kham; tt: tram; k: khu'),
])
BEFORE_NUMBER.delete('x')
BEFORE_NUMBER.delete('h')

/** «TT» is a centre before these, otherwise a township: «TT tâm thần», but «TT Tam Sơn». */
export const OF_A_CENTRE = new Set([
  ...'y yt kham giam phap cap chan cham dieu kiem chuyen tim mat suc'.split(' '),
  ...['da lieu', 'tam than', 'phong chong', 'phong benh', 'bao ve', 'bao tro'],
])
/** «Ea H'leo» and «Ia H'Drung» are names, however their H is parted. */
export const BEFORE_A_NAME = new Set('ea ia cu krong dak chu y'.split(' '))

/** «Nhi Đồng II» is «Nhi Đồng 2»; from five on they are letters as well, except behind «khu vực». */
export const ROMAN = new Map(rows('i: 1; ii: 2; iii: 3; iv: 4'))
