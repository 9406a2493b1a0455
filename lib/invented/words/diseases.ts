/** Who falls ill with it: at which age in years, of which sex. */
type Whom = { from: number; to: number; sex: 'Nam' | 'Nữ' | null }
/** A disease by ICD-10 with what is usual to do; `nights` of a stay, `rest` days of leave for whoever works, `again`: month after month. */
export type Disease = {
  code: string
  name: string
  reason: string
  whom: Whom
  services: readonly string[]
  drugs: readonly string[]
  days: number
  nights: number
  rest: number
  again: boolean
}

/** code | name | why one comes | ages, sex | services | drugs | days of drugs | nights | days of rest | again. Names: icd10-frequent.csv. */
const lines = `J00|Viêm mũi họng cấp [cảm thường]|Sổ mũi, ho|0-90|exam|paracetamol cetirizin|5|0|0|
J02.9|Viêm họng cấp, không đặc hiệu|Đau họng, sốt nhẹ|0-90|exam blood|amoxicilin paracetamol|5|0|1|
J06.9|Nhiễm trùng đường hô hấp trên cấp, không phân loại|Ho, sốt 2 ngày|0-70|exam blood|cefuroxim paracetamol ambroxol|5|0|2|
J20.9|Viêm phế quản cấp, không phân loại|Ho đờm, sốt|0-90|exam blood xray|coAmoxi acetylcystein paracetamol|7|0|3|
J18.9|Viêm phổi, không đặc hiệu|Sốt cao, ho, khó thở|0-90|urgent blood crp xray bed|ceftriaxon paracetamolT natriclorid acetylcystein|6|6|7|
J45.9|Hen, không phân loại|Khó thở, khò khè|4-80|exam lung nebuliser|salbutamol budesonid prednisolon|10|0|2|
A09.9|Viêm dạ dày - ruột và viêm đại tràng khác không rõ nguyên nhân|Tiêu chảy, đau bụng|0-80|exam blood|oresol diosmectit bacillus|5|0|1|
A97.9|Sốt xuất huyết không đặc hiệu|Sốt cao 3 ngày, mệt|4-65|urgent blood dengue bed2|paracetamol oresol ringer|5|4|5|
H10.9|Viêm kết mạc, không đặc hiệu|Đỏ mắt, nhiều ghèn|2-80|exam|tobraDexa natriMat|7|0|2|
L30.9|Viêm da, không đặc hiệu|Ngứa, nổi mẩn ở tay|1-80|exam|clobetasol loratadin|10|0|0|
T78.4|Dị ứng chưa xác định|Nổi mề đay|1-80|exam|cetirizin prednisolon|5|0|1|
I10|Bệnh lý tăng huyết áp|Khám lại tăng huyết áp|40-95|exam creatinin cholesterol ecg|amlodipin losartan|28|0|0|again
E11.9|Bệnh đái tháo đường không phụ thuộc insuline (Chưa có biến chứng)|Khám lại đái tháo đường|40-95|exam glucose hba1c creatinin|metformin gliclazid empagliflozin|28|0|0|again
E78.5|Tăng lipid máu, không đặc hiệu|Khám sức khỏe thấy mỡ máu cao|35-85|exam cholesterol triglycerid|atorvastatin|28|0|0|again
I25.9|Bệnh tim thiếu máu cục bộ mạn, không đặc hiệu|Đau ngực khi gắng sức|50-95|exam ecg echo cholesterol|aspirin clopidogrel bisoprolol atorvastatin|28|0|0|again
I50.9|Suy tim, không đặc hiệu|Phù chân, khó thở về đêm|60-95|urgent ecg echo creatinin bed|furosemid losartan bisoprolol|10|7|10|
K29.7|Viêm dạ dày, không đặc hiệu|Đau thượng vị, ợ chua|18-80|exam gastroscopy|omeprazol antacid|14|0|0|
K21.9|Bệnh trào ngược dạ dày - thực quản không có viêm thực quản|Ợ nóng sau ăn|20-80|exam|pantoprazol domperidon|14|0|0|
K35.8|Viêm ruột thừa cấp tính, khác và không đặc hiệu|Đau hố chậu phải|8-70|urgent blood ultrasound appendix bedSurgery dressing|ceftriaxon ketorolac bupivacain ringer|4|4|10|
M54.5|Đau cột sống thắt lưng|Đau lưng khi cúi|22-85|exam xrayBack acupuncture infrared|meloxicam eperison vitaminB|10|0|3|
M17.9|Thoái hóa khớp gối không đặc hiệu|Đau gối khi lên cầu thang|48-95|exam|celecoxib glucosamin|14|0|0|
S52.5|Gãy xương ở đầu thấp và xương quay|Ngã chống tay|6-85|urgent xrayWrist plaster|paracetamol celecoxib|7|0|21|
N39.0|Nhiễm khuẩn hệ tiết niệu, vị trí không xác định|Tiểu buốt|16-90|exam urine|levofloxacin|7|0|1|
N40|Tăng sản tuyến tiền liệt|Tiểu đêm nhiều lần|55-95 Nam|exam ultrasound|tamsulosin|28|0|0|again
H25.9|Đục thể thủy tinh người già, không đặc hiệu|Nhìn mờ hai mắt|60-95|exam glucose ecg phaco|tobraDexa lidocain|1|0|7|
K04.0|Viêm tủy|Đau răng|6-80|exam tooth|amoxicilin metronidazol paracetamol|5|0|0|
E05.9|Nhiễm độc giáp, không đặc hiệu|Hồi hộp, sụt cân|20-70|exam tsh ecg|bisoprolol|28|0|0|again
D50.9|Thiếu máu thiếu sắt không đặc hiệu|Mệt, hoa mắt|14-60 Nữ|exam blood|sat|28|0|0|
G43.9|Migraine, không đặc hiệu|Đau nửa đầu|15-60|exam ct|paracetamol gabapentin|7|0|1|
B18.1|Viêm gan virus B mạn, không có đồng nhiễm viêm gan virus D|Khám lại viêm gan|25-70|exam hbv alt ast|tenofovir|28|0|0|again
F32.9|Giai đoạn trầm cảm không đặc hiệu|Mất ngủ, buồn chán|18-70|exam|sertralin|28|0|3|again
B20|Bệnh HIV dẫn đến bệnh nhiễm trùng và ký sinh trùng|Khám lại, nhận thuốc|20-60|exam hiv creatinin|arv|28|0|0|again`

/** For so many drawn of the others one of the last three, which people tell nobody. */
export const SELDOM_ONE_IN = 40
const SELDOM = 3

const diseases: readonly Disease[] = lines.split('\n').map(read)
export const usualDiseases = diseases.slice(0, -SELDOM)
export const seldomDiseases = diseases.slice(-SELDOM)

/** A birth is no illness, and is claimed like one. */
export const birthStay: Disease = read(
  'O80|Đẻ thường một thai|Đau bụng chuyển dạ|16-50 Nữ|urgent blood ultrasoundWomb birth bed2|oxytocin paracetamol sat|5|3|0|',
)

function read(line: string): Disease {
  const [
    code = '',
    name = '',
    reason = '',
    whom = '',
    done = '',
    given = '',
    days,
    nights,
    rest,
    again,
  ] = line.split('|')
  const [, from, to, sex] = /^(\d+)-(\d+)(?: (Nam|Nữ))?$/.exec(whom)!
  return {
    ...{ code, name, reason },
    whom: { from: Number(from), to: Number(to), sex: (sex as Whom['sex']) ?? null },
    ...{ services: done.split(' '), drugs: given.split(' ') },
    ...{ days: Number(days), nights: Number(nights), rest: Number(rest), again: again === 'again' },
  }
}
