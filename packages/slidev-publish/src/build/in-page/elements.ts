export function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes)
    to.setAttribute(name, value)
}
