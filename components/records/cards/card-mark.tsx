/** Something that must be seen on the card itself, printed too. */
export const CardMark = ({ children }: { children: string }) => (
  <p className="mb-3 border-2 border-danger px-2 py-1 text-center font-bold text-danger">
    {children}
  </p>
)
