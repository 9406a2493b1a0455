/** Where «Không phải tôi» is pressed. */
export const NOT_ME = '/khong-phai-toi'
