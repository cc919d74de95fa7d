import { defineMermaidSetup } from '@slidev/types'

/**
 * How every diagram looks. Colours are the custom properties of `styles/tokens.css`, so that one
 * drawing serves the light and the dark scheme; sizes are pixels before the drawing is scaled.
 */
const themeCSS = `
  & { width: 100%; height: 100%; max-width: none !important; }
  * { filter: none !important; }
  .node rect, .node path, .node polygon, .node circle {
    fill: var(--sand) !important; stroke: var(--lapis) !important; stroke-width: 2.5px !important;
  }
  text, tspan, span, p, .nodeLabel, .edgeLabel, .label {
    fill: var(--ink) !important; color: var(--ink) !important; font-family: 'Source Sans 3', sans-serif !important;
  }
  .strong rect, .strong path, .strong polygon { fill: var(--lapis-fill) !important; }
  .strong text, .strong tspan, .strong span, .strong p {
    fill: var(--on-lapis) !important; color: var(--on-lapis) !important; font-weight: 600;
  }
  .met rect, .met path { fill: var(--pistachio-tint) !important; stroke: var(--pistachio) !important; }
  .harm rect, .harm path { fill: var(--pomegranate-tint) !important; stroke: var(--pomegranate) !important; }

  .note rect { fill: none !important; stroke: none !important; }
  .note text, .note tspan { fill: var(--slate) !important; }

  .flowchart-link, .edgePath path, path.edge {
    stroke: var(--slate) !important; stroke-width: 2.5px !important; fill: none !important;
  }
  .marker, .marker path { fill: var(--slate) !important; stroke: var(--slate) !important; }
  .edgeLabel .background, .labelBkg { background-color: var(--paper) !important; fill: var(--paper) !important; opacity: 1 !important; }

  /* Ovals: circles would leave half of a wide slide empty. */
  .venn-area, .venn-text-nodes { transform: scaleX(1.5); }
  .venn-area text { transform: scaleX(calc(1 / 1.5)); transform-box: fill-box; transform-origin: center; }
  /* Not the foreignObject: Firefox takes no transform box for it. */
  .venn-text-node { transform: scaleX(calc(1 / 1.5)); }
  .venn-circle path { fill: var(--lapis) !important; fill-opacity: 0.1 !important; stroke: var(--lapis) !important; stroke-width: 2.5px !important; stroke-opacity: 1 !important; vector-effect: non-scaling-stroke; }
  .venn-circle text { display: none; }
  .venn-intersection path { fill: none !important; stroke: none !important; }
  .venn-text-node { font-size: 30px; font-weight: 600; line-height: 1.15; }
  .venn-intersection text { font-weight: 600; }
  /* The last of them: where all meet. */
  .venn-intersection:not(:has(~ .venn-intersection)) path { fill: var(--lapis-fill) !important; fill-opacity: 1 !important; }
  .venn-intersection:not(:has(~ .venn-intersection)) :is(text, tspan) { fill: var(--on-lapis) !important; }
`

export default defineMermaidSetup(() => ({
  theme: 'base',
  // Labels as SVG text: HTML in an SVG takes on the page's styles, and no other program can draw it.
  htmlLabels: false,
  // Mermaid's rounded shapes are drawn with a random hand otherwise.
  handDrawnSeed: 1,
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
  venn: { width: 1048, height: 500, padding: 4 },
  // Mermaid's own choice, ELK, is half a megabyte and takes no word on spacing.
  layout: 'dagre',
  flowchart: {
    curve: 'basis',
    nodeSpacing: 22,
    rankSpacing: 64,
    padding: 20,
    wrappingWidth: 320,
  },
}))
