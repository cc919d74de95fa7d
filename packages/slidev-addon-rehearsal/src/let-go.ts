/** Slidev's keys rest while a link or a button has the focus; after a click of the mouse it is given back. */
export function letGo({ detail, currentTarget }: MouseEvent): void {
  if (detail && currentTarget instanceof HTMLElement)
    currentTarget.blur()
}
