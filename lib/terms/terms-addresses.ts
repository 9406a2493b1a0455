/** The terms, for everybody; an earlier version stands below by its number. */
export const termsHref = '/dieu-khoan'
/** Where somebody signed in agrees to them. */
export const acceptTermsHref = `${termsHref}/chap-nhan`
export const refuseTermsHref = `${termsHref}/tu-choi`
/** What it means not to agree, and what can be done all the same. */
export const withoutTermsHref = `${termsHref}/khong-dong-y`
/** «Tìm hiểu các thông tin trước khi sử dụng», its first page. */
export const introductionHref = '/truoc-khi-su-dung'
