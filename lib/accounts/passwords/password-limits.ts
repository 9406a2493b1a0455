export const SHORTEST = 8
export const LONGEST = 128

export const passwordHint = `Ít nhất ${SHORTEST} ký tự. Ba, bốn từ ghép lại thì khó đoán mà dễ nhớ.`
