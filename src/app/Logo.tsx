/** The name of the app with its seal. */
export function Logo() {
  return (
    <span className="logo">
      <i aria-hidden="true">勾</i>Gouji
    </span>
  );
}
