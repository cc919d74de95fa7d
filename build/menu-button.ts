import type { Plugin } from 'vite'

/**
 * Slidev's menus open by a button in a button, which a screen reader can't tell apart (WCAG 2.2, 4.1.2).
 * The outer one becomes a box: the click on the inner one reaches it all the same.
 */
export function menuButton(): Plugin {
  return {
    name: 'deck:menu-button',
    transform: {
      order: 'pre',
      filter: { id: /\/@slidev\/client\/internals\/MenuButton\.vue$/ },
      handler: code => code.replace(/<button(?= :class[^>]*>\s*<slot name="button")/, '<div class="flex"').replace('</button>', '</div>'),
    },
  }
}
