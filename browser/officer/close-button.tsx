/** Closes the dialog it stands in. */
export const CloseButton = () => (
  <button
    type="button"
    onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
    className="mt-3 min-h-11 cursor-pointer rounded-md border-2 border-voice bg-paper px-4 font-bold text-voice"
  >
    Đóng
  </button>
)
