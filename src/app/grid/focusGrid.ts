/** Gives the focus to the active cell's field; null where no grid is shown. */
export function focusGrid(): HTMLElement | null {
  const field = document.querySelector<HTMLElement>('.cell-input');
  field?.focus({ preventScroll: true });
  return field;
}
