/** What a file of claims is: it has no columns of ours, its shape is the ministry's. */
export const ClaimsWords = () => (
  <>
    <h2 className="mb-2 text-xl">Tệp này có gì</h2>
    <p className="mb-2 max-w-[60rem]">
      Một tệp XML của bệnh viện, thẻ gốc GIAMDINHHS, theo quyết định 130, 4750 hoặc 3176 của Bộ Y
      tế. Mỗi hồ sơ được xét riêng: hồ sơ còn chỗ phải sửa thì để lại, các hồ sơ khác vẫn được nạp.
    </p>
    <p className="mb-2 max-w-[60rem]">
      Người bệnh phải có trong sổ trước. Cả thư mục nhiều tệp thì người vận hành nạp bằng dòng lệnh.
    </p>
  </>
)
