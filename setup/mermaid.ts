import { defineMermaidSetup } from '@slidev/types'

/**
 * How every diagram looks. Colours are the custom properties of `styles/tokens.css`, so that one
 * drawing serves the light and the dark scheme; sizes are pixels before the drawing is scaled.
 */
const themeCSS = `
  * { filter: none !important; }
  .node rect, .node path, .node polygon, .node circle, .state-start, rect.basic {
    fill: var(--sand) !important; stroke: var(--lapis) !important; stroke-width: 2px !important;
  }
  .nodeLabel, .label, .label text, .edgeLabel, text, tspan, span, p {
    fill: var(--ink) !important; color: var(--ink) !important; font-family: 'Source Sans 3', sans-serif !important;
  }
  .strong rect, .strong path, .strong polygon { fill: var(--lapis) !important; }
  .strong text, .strong tspan, .strong span, .strong p { fill: var(--paper) !important; color: var(--paper) !important; font-weight: 600; }
  .met rect, .met path, .met polygon { fill: var(--pistachio-tint) !important; stroke: var(--pistachio) !important; }
  .harm rect, .harm path, .harm polygon { fill: var(--pomegranate-tint) !important; stroke: var(--pomegranate) !important; }
  .flowchart-link, .edgePath path, .transition, path.edge { stroke: var(--slate) !important; stroke-width: 2.5px !important; fill: none !important; }
  .marker, .marker path, .arrowheadPath { fill: var(--slate) !important; stroke: var(--slate) !important; }
  .edgeLabel rect, .edgeLabel, .labelBkg, .edgeLabel p { background: var(--paper) !important; fill: var(--paper); }
`

export default defineMermaidSetup(() => ({
  theme: 'base',
  look: 'classic',
  darkMode: false,
  fontFamily: '"Source Sans 3", sans-serif',
  fontSize: 26,
  themeVariables: {
    fontFamily: '"Source Sans 3", sans-serif',
    fontSize: '26px',
    background: '#fbf8f1',
    primaryColor: '#f1eadb',
    primaryTextColor: '#14213a',
    primaryBorderColor: '#1f3f8f',
    lineColor: '#4a5568',
    secondaryColor: '#e4e8f2',
    tertiaryColor: '#fbf8f1',
  },
  themeCSS,
  flowchart: { curve: 'basis', nodeSpacing: 32, rankSpacing: 64, padding: 20, wrappingWidth: 320 },
}))
