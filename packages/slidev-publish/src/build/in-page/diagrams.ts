/** Diagrams that Mermaid has drawn, or could not. */
import { onOneLine } from 'slidev-deck/in-page/elements'

/**
 * Makes each diagram one picture: with the description that a `<Diagram>` around it or `{alt: '…'}` at its fence gives, else
 * with the words in it, in their order. Those without a description are marked as `data-undescribed`.
 */
export function describeDiagrams(): void {
  for (const diagram of document.querySelectorAll('.mermaid')) {
    if (diagram.closest('[role="img"]'))
      continue
    const alt = diagram.getAttribute('alt')
    const words = Array.from((diagram.shadowRoot ?? diagram).querySelectorAll('text, foreignObject'), label => onOneLine(label.textContent))
    diagram.setAttribute('role', 'img')
    diagram.setAttribute('aria-label', alt || words.filter(word => word !== '').join(', '))
    if (!alt)
      diagram.setAttribute('data-undescribed', '')
  }
}

/** Diagrams that Mermaid could not read: Slidev shows the message in their place. */
export function unreadDiagrams(): string[] {
  return Array.from(document.querySelectorAll('.print-slide-container pre[border]'), (message) => {
    const slide = message.closest('[data-slidev-no]') ?? message.closest('.print-slide-container')?.querySelector('[data-slidev-no]')
    return `slide ${slide?.getAttribute('data-slidev-no')}: a diagram does not parse: ${onOneLine(message.textContent.replace(/^Error: /, '')).slice(0, 200)}`
  })
}
