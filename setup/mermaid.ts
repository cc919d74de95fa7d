import { defineMermaidSetup } from '@slidev/types'

/**
 * How every diagram looks. Colours are the custom properties of `styles/tokens.css`, so that one
 * drawing serves the light and the dark scheme; sizes are pixels before the drawing is scaled.
 */
const themeCSS = `
  & { width: 100%; height: 100%; max-width: none !important; }
  * { filter: none !important; }
  text, tspan, span, p, .nodeLabel, .edgeLabel, .label {
    fill: var(--ink) !important; color: var(--ink) !important; font-family: 'Source Sans 3', sans-serif !important;
  }

  /* Words on paper: a node has no frame, one that leads the slide is a mass of lapis. */
  .node rect, .node path, .node polygon, .node circle { fill: none !important; stroke: none !important; }
  .lead text, .lead tspan { font-family: 'Source Serif 4', serif !important; font-weight: 600; font-size: 34px; }
  .key text, .key tspan { font-family: 'Source Serif 4', serif !important; font-weight: 600; font-size: 30px; }
  .strong rect, .strong path, .strong polygon { fill: var(--lapis-fill) !important; }
  .strong text, .strong tspan {
    fill: var(--on-lapis) !important; font-family: 'Source Serif 4', serif !important; font-weight: 600; font-size: 34px;
  }
  .contested-mark, .node .contested-mark { fill: var(--pomegranate) !important; stroke: none !important; }
  .bleed > rect { transform-box: fill-box; transform-origin: center; transform: scaleX(1.2); }
  .harm text, .harm tspan { fill: var(--pomegranate) !important; }

  /* A strand is a row of nodes, each drawn as a bar over its words; the last one of a strand that goes on leaves the page. */
  .harm-strand > rect, .met-strand > rect { height: 8px; }
  .harm-strand > rect { fill: var(--pomegranate) !important; }
  .met-strand > rect { fill: var(--pistachio) !important; }
  .ended > rect { fill: none !important; }
  .endless > rect { transform-box: fill-box; transform-origin: 0 0; transform: scaleX(1.4); }

  /* Lines join what leads to what; an edge whose id begins with harm or met is a strand of that colour. */
  .flowchart-link, .edgePath path, path.edge { stroke: var(--lapis) !important; stroke-width: 2px !important; fill: none !important; }
  .flowchart-link[id*='-harm'] { stroke: var(--pomegranate) !important; stroke-width: 8px !important; }
  .flowchart-link[id*='-met'] { stroke: var(--pistachio) !important; stroke-width: 8px !important; }
  .marker, .marker path { fill: var(--lapis) !important; stroke: var(--lapis) !important; }
  .edgeLabel .background, .labelBkg { background-color: var(--paper) !important; fill: var(--paper) !important; opacity: 1 !important; }

  /* Strands that run into one: all of a width, since no share is known. */
  .links .link { mix-blend-mode: normal !important; }
  .links path { stroke: var(--lapis-fill) !important; stroke-opacity: 1 !important; }
  .node:nth-last-child(2) > rect:not([class]) { fill: var(--pistachio) !important; width: 8px; height: 280px; transform: translate(-4px, -90px); }
  .node-labels text { font: 600 28px 'Source Serif 4', serif !important; transform: translate(-6px, -31px); }
  .node-labels text:nth-child(even):nth-last-child(n+3), .node-labels text:nth-last-child(2) { display: none; }
  .node-labels text:last-child { font-size: 44px !important; transform: translate(6px, 168px); }
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
  block: { padding: 12 },
  sankey: {
    width: 1152,
    height: 400,
    nodeWidth: 0,
    nodePadding: 72,
    showValues: false,
    linkColor: 'source',
    useMaxWidth: false,
  },
  // Mermaid's own choice, ELK, is half a megabyte and takes no word on spacing.
  layout: 'dagre',
  flowchart: {
    curve: 'basis',
    nodeSpacing: 40,
    rankSpacing: 64,
    padding: 12,
    wrappingWidth: 480,
  },
}))
