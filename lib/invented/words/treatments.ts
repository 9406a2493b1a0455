/** What is given and done, with prices of about the right size; names of ../shared/data/claims (drugs.csv, services.csv). */
export type Drug = {
  code: string
  name: string
  unit: string
  strength: string
  form: string
  route: string
  price: number
  rate: number
  daily: number
}
export type MedicalService = {
  code: string
  name: string
  group: string
  price: number
  result: readonly [name: string, value: string, unit: string] | null
}

const ORAL = '1.01'
const INJECTED = '2.10'
const INFUSED = '2.15'
/** Where the list of ways has no code we are sure of. */
const OTHERWISE = '3.05'

/** key | number in the list | name | strength | unit | form | way | price | share of the price that is paid | a day */
export const drugs: Record<string, Drug> = table(
  `paracetamol|56|Paracetamol|500 mg|viên|viên nén|u|420|100|3
paracetamolT|56|Paracetamol|10 mg/ml x 100 ml|chai|dung dịch tiêm truyền|tt|14500|100|1
amoxicilin|165|Amoxicilin|500 mg|viên|viên nang|u|980|100|3
coAmoxi|168|Amoxicilin + acid clavulanic|875 mg + 125 mg|viên|viên nén bao phim|u|4350|100|2
cefuroxim|184|Cefuroxim|500 mg|viên|viên nén bao phim|u|3890|100|2
ceftriaxon|183|Ceftriaxon|1 g|lọ|bột pha tiêm|t|9800|100|2
levofloxacin|199|Levofloxacin|500 mg|viên|viên nén bao phim|u|1450|100|1
metronidazol|212|Metronidazol|250 mg|viên|viên nén|u|252.5|100|4
cetirizin|80|Cetirizin|10 mg|viên|viên nén bao phim|u|105|100|1
loratadin|88|Loratadin|10 mg|viên|viên nén|u|189|100|1
ambroxol|980|Ambroxol|30 mg|viên|viên nén|u|390|100|3
acetylcystein|988|N-acetylcystein|200 mg|gói|bột uống|u|610|100|3
salbutamol|980|Salbutamol|100 mcg/liều x 200 liều|bình|thuốc xịt|x|53500|100|0
budesonid|976|Budesonid|0,5 mg/2 ml|ống|hỗn dịch khí dung|x|12600|100|2
prednisolon|775|Prednisolon acetat|5 mg|viên|viên nén|u|129.5|100|2
amlodipin|494|Amlodipin|5 mg|viên|viên nén|u|145|100|1
losartan|514|Losartan|50 mg|viên|viên nén bao phim|u|760|100|1
bisoprolol|497|Bisoprolol|5 mg|viên|viên nén bao phim|u|685|100|1
atorvastatin|551|Atorvastatin|20 mg|viên|viên nén bao phim|u|420|100|1
aspirin|540|Acetylsalicylic acid|81 mg|viên|viên nén bao tan trong ruột|u|78|100|1
clopidogrel|543|Clopidogrel|75 mg|viên|viên nén bao phim|u|630|100|1
furosemid|659|Furosemid|40 mg|viên|viên nén|u|132|100|1
metformin|807|Metformin|500 mg|viên|viên nén bao phim|u|245|100|2
gliclazid|800|Gliclazid|30 mg|viên|viên nén phóng thích kéo dài|u|520|100|1
empagliflozin|798|Empagliflozin|10 mg|viên|viên nén bao phim|u|18750|70|1
insulin|805|Insulin người trộn|100 IU/ml x 10 ml|lọ|hỗn dịch tiêm|t|56800|100|0
omeprazol|677|Omeprazol|20 mg|viên|viên nang|u|198|100|1
pantoprazol|679|Pantoprazol|40 mg|viên|viên nén bao tan trong ruột|u|890|100|1
antacid|671|Aluminum phosphat|20% x 20 g|gói|hỗn dịch uống|u|1260|100|2
domperidon|688|Domperidon|10 mg|viên|viên nén|u|95|100|3
oresol|114|Natri clorid + kali clorid + natri citrat + glucose khan|4,1 g|gói|bột pha uống|u|880|100|3
diosmectit|721|Diosmectit|3 g|gói|bột pha uống|u|1150|100|3
bacillus|718|Bacillus clausii|2 tỷ bào tử/5 ml|ống|hỗn dịch uống|u|3980|100|2
meloxicam|66|Meloxicam|7,5 mg|viên|viên nén|u|210|100|1
celecoxib|60|Celecoxib|200 mg|viên|viên nang|u|760|100|1
eperison|830|Eperison|50 mg|viên|viên nén bao phim|u|340|100|3
glucosamin|74|Glucosamin|500 mg|viên|viên nang|u|690|100|2
gabapentin|136|Gabapentin|300 mg|viên|viên nang|u|830|100|2
tamsulosin|412|Tamsulosin hydroclorid|0,4 mg|viên|viên nang|u|3150|100|1
sertralin|960|Sertralin|50 mg|viên|viên nén bao phim|u|1980|100|1
tobraDexa|860|Tobramycin + dexamethason|0,3% + 0,1% x 5 ml|lọ|hỗn dịch nhỏ mắt|x|21800|100|0
natriMat|870|Natri clorid|0,9% x 10 ml|lọ|dung dịch nhỏ mắt, nhỏ mũi|x|1450|100|0
clobetasol|610|Clobetasol propionat|0,05% x 10 g|tuýp|kem bôi da|x|8600|100|0
fusidic|615|Fusidic acid|2% x 15 g|tuýp|kem bôi da|x|38500|100|0
tenofovir|280|Tenofovir (TDF)|300 mg|viên|viên nén bao phim|u|2490|100|1
arv|279|Tenofovir + lamivudin + dolutegravir|300 mg + 300 mg + 50 mg|viên|viên nén bao phim|u|4260|100|1
sat|436|Sắt fumarat + acid folic|200 mg + 1 mg|viên|viên nang|u|470|100|1
vitaminB|1030|Vitamin B1 + B6 + B12|125 mg + 125 mg + 125 mcg|viên|viên nén bao phim|u|590|100|2
natriclorid|1015|Natri clorid|0,9% x 500 ml|chai|dung dịch tiêm truyền|tt|7150|100|2
ringer|1017|Ringer lactat|500 ml|chai|dung dịch tiêm truyền|tt|7320|100|2
oxytocin|880|Oxytocin|5 IU/ml|ống|dung dịch tiêm|t|4200|100|1
ketorolac|62|Ketorolac|30 mg/ml|ống|dung dịch tiêm|t|6900|100|2
lidocain|18|Lidocain hydroclorid|40 mg/2 ml|ống|dung dịch tiêm|t|520|100|1
bupivacain|11|Bupivacain hydroclorid|20 mg/4 ml|ống|dung dịch tiêm|t|37400|100|1`,
  ([code = '', name = '', strength = '', unit = '', form = '', way = '', price, rate, daily]) => ({
    ...{ code: `40.${code}`, name, strength, unit, form },
    route: { u: ORAL, t: INJECTED, tt: INFUSED }[way] ?? OTHERWISE,
    ...{ price: Number(price), rate: Number(rate), daily: Number(daily) },
  }),
)

/** key | code | name | group | price | what it tells | a value | its unit */
export const medicalServices: Record<string, MedicalService> = table(
  `exam|13.0000.1896|Khám bệnh|13|52600|||
urgent|13.0000.1897|Khám cấp cứu|13|52600|||
bed|15.0000.1916|Ngày giường Nội khoa loại 1|15|327100|||
bed2|15.0000.1926|Ngày giường Nội khoa loại 2|15|272200|||
bedSurgery|15.0000.1930|Ngày giường Ngoại khoa loại 3 (sau phẫu thuật loại 2)|15|345800|||
blood|22.0121.1369|Tổng phân tích tế bào máu ngoại vi (bằng máy đếm laser)|1|49700|Bạch cầu|9.8|G/L
glucose|23.0075.1494|Định lượng Glucose [Máu]|1|22400|Glucose|6.7|mmol/L
hba1c|23.0083.1523|Định lượng HbA1c [Máu]|1|105300|HbA1c|7.2|%
creatinin|23.0051.1494|Định lượng Creatinin (máu)|1|22400|Creatinin|84|µmol/L
cholesterol|23.0041.1506|Định lượng Cholesterol toàn phần (máu)|1|28000|Cholesterol|5.6|mmol/L
triglycerid|23.0158.1506|Định lượng Triglycerid (máu)|1|28000|Triglycerid|2.1|mmol/L
alt|23.0019.1493|Đo hoạt độ ALT (GPT) [Máu]|1|22400|ALT|38|U/L
ast|23.0020.1493|Đo hoạt độ AST (GOT) [Máu]|1|22400|AST|35|U/L
crp|23.0050.1484|Định lượng CRP hs [Máu]|1|56100|CRP|18.4|mg/L
urine|23.0206.1596|Tổng phân tích nước tiểu (bằng máy tự động)|1|28600|Bạch cầu niệu|Âm tính|
dengue|24.0183.1637|Dengue virus NS1Ag test nhanh|1|142500|NS1Ag|Dương tính|
hbv|24.0119.1649|HBsAg miễn dịch tự động|1|81700|HBsAg|Dương tính|
hiv|24.0169.1616|HIV Ab test nhanh|1|58600|HIV Ab|Có phản ứng|
tsh|23.0162.1570|Định lượng TSH [Máu]|1|61700|TSH|2.4|mIU/L
xray|18.0119.0028|Chụp X-quang ngực thẳng|2|73300|||
xrayBack|18.0091.0029|Chụp X-quang cột sống thắt lưng thẳng nghiêng|2|105300|||
xrayWrist|18.0107.0029|Chụp X-quang xương cổ tay thẳng, nghiêng hoặc chếch|2|105300|||
ultrasound|18.0015.0001|Siêu âm ổ bụng (gan mật, tụy, lách, thận, bàng quang)|2|58600|||
ultrasoundWomb|18.0018.0001|Siêu âm tử cung phần phụ|2|58600|||
ct|18.0149.0040|Chụp cắt lớp vi tính sọ não không tiêm thuốc cản quang (từ 1-32 dãy)|2|550100|||
ecg|21.0014.1778|Điện tim thường|3|39900|||
echo|02.0113.0004|Siêu âm doppler tim|2|252300|||
lung|02.0024.1791|Đo chức năng hô hấp|3|144300|||
gastroscopy|02.0305.0135|Nội soi thực quản - dạ dày - tá tràng không sinh thiết|18|276500|||
nebuliser|02.0032.0898|Khí dung thuốc giãn phế quản|18|27500|||
dressing|15.0303.0201|Thay băng vết thương chiều dài dưới 15 cm|18|60000|||
plaster|10.1001.0519|Bó bột cẳng bàn tay (bột liền)|18|372700|||
acupuncture|08.0005.0230|Điện châm|18|78000|||
infrared|17.0011.0237|Điều trị bằng tia hồng ngoại|18|40900|||
appendix|03.4071.2039|Phẫu thuật nội soi cắt ruột thừa|8|2818700|||
phaco|14.0005.0815|Phẫu thuật tán nhuyễn thể thủy tinh bằng siêu âm (phaco) có đặt thể thủy tinh nhân tạo|8|2752600|||
birth|13.0033.0614|Đỡ đẻ thường ngôi chỏm|18|786700|||
tooth|16.0068.1031|Điều trị sâu ngà răng phục hồi bằng composite|18|280500|||`,
  ([code = '', name = '', group = '', price, told = '', value = '', unit = '']) => ({
    ...{ code, name, group, price: Number(price) },
    result: told ? [told, value, unit] : null,
  }),
)

function table<Row>(text: string, read: (cells: string[]) => Row): Record<string, Row> {
  const lines = text.split('\n').map((line) => line.split('|'))
  return Object.fromEntries(lines.map(([key = '', ...cells]) => [key, read(cells)]))
}
