/** Stands in every link that opens a page of its own beside this one, for eyes and ears alike. */
export const NewPage = () => <span className="font-normal">(mở trang mới)</span>
