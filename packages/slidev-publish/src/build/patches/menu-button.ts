import type { Patch } from './patch.ts'

export const menuButton: Patch = {
  file: '/@slidev/client/internals/MenuButton.vue',
  reason: 'The menus of the navigation bar open by a button in a button: the outer one has no name, and a screen reader takes both for one or loses the inner one (WCAG 2.2, 4.1.2; axe: nested-interactive). As a box it still gets the click, which bubbles.',
  upstream: 'docs/upstream.md, "MenuButton nests a button in a button"',
  replacements: [
    { from: '<button :class="{ disabled }" @click="value = !value">', to: '<div class="flex" :class="{ disabled }" @click="value = !value">' },
    { from: '</button>', to: '</div>' },
  ],
}
