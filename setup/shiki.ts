import { defineShikiSetup } from '@slidev/types'
import { createCssVariablesTheme } from 'shiki'

/** Code in the deck's colours: each kind of token has a custom property of `styles/code.css`, so that both schemes need one markup. */
const theme = createCssVariablesTheme({
  name: 'deck',
  variablePrefix: '--code-',
  fontStyle: false,
})

export default defineShikiSetup(() => ({
  themes: { light: theme, dark: theme },
}))
