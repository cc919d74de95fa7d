import { defineMermaidSetup } from '@slidev/types'

/**
 * How every diagram looks. Colours are the custom properties of `styles/tokens.css`, so that one
 * drawing serves the light and the dark scheme; sizes are pixels before the drawing is scaled.
 *
 * Mermaid writes the drawing's id before each selector, so a rule that depends on a class of the drawing itself asks for it
 * by `:is(.drawn .node)`. `drawn` and `right-to-left` are set when Mermaid has done (packages/slidev-addon-diagrams/src/in-page/):
 * it is not to measure by these rules.
 */
const themeCSS = `
  /* Sizes and heights of lines: of key words, of what explains them, of a cause and its effect. Arabic script is a step smaller, its lines a step higher. */
  g { --key: 32px/40px; --second: 26px/32px; --cause: 26px/30px; --effect: 28px/34px; }
  g:is(svg.right-to-left g) { --key: 30px/42px; --second: 24px/36px; --cause: 24px/33px; --effect: 26px/36px; }
  * { filter: none !important; }
  text, tspan, span, p, .nodeLabel, .edgeLabel, .label {
    fill: var(--ink) !important; color: var(--ink) !important; font-family: 'Source Sans 3', 'Vazirmatn', sans-serif !important;
  }

  /* Words on paper: a node has no frame, one that leads the slide is a mass of lapis. Where frames say what belongs together, as in a class, they stay. */
  .node:where([aria-roledescription^='flowchart'] .node, [aria-roledescription='block'] .node) :is(rect, path, polygon, circle) { fill: none !important; stroke: none !important; }
  .key text, .key tspan { font: 600 var(--key) 'Source Serif 4', 'Vazirmatn', serif !important; }
  .second-1 .row:nth-last-child(-n+1), .second-1 .row:nth-last-child(-n+1) tspan,
  .second-2 .row:nth-last-child(-n+2), .second-2 .row:nth-last-child(-n+2) tspan,
  .second-3 .row:nth-last-child(-n+3), .second-3 .row:nth-last-child(-n+3) tspan { font: 400 var(--second) 'Source Sans 3', 'Vazirmatn', sans-serif !important; }
  .strong rect, .strong path, .strong polygon { fill: var(--lapis-fill) !important; }
  .strong text, .strong tspan { fill: var(--on-lapis) !important; font: 600 34px/48px 'Source Serif 4', 'Vazirmatn', serif !important; }
  .contested-mark, .node .contested-mark { fill: var(--pomegranate) !important; stroke: none !important; }
  .bleed > rect { transform-box: fill-box; transform-origin: center; transform: scaleX(1.2); }

  /* Columns and rows of a given size, so that they lie alike in every language: Mermaid measures by these. */
  .third > rect { x: -192px; width: 384px; }
  .third:is(.seat-below) > rect { y: -68px; height: 136px; }
  .third:is(.harm-strand, .met-strand) > rect { y: -112px; height: 224px; }
  .third:is(.low) > rect { y: -92px; height: 184px; }
  .cause > rect, .effect > rect { x: -220px; y: -37px; width: 440px; height: 74px; }
  .effect > rect { x: -300px; width: 600px; }

  /* Who sits at a table: a strand from the words to the mass, above it or below it. */
  .seat-above:is(.drawn .seat-above) > rect, .seat-below:is(.drawn .seat-below) > rect { width: 4px; height: 24px; fill: var(--lapis) !important; }
  .seat-above:is(.drawn .seat-above) > rect { translate: 0 112px; }
  .seat-above:is(svg.right-to-left .seat-above) > rect, .seat-below:is(svg.right-to-left .seat-below) > rect { transform: scaleX(-1); }

  /* A strand is a row of nodes, each drawn as a bar over its words, each a little longer so that no seam shows; it stops at its last node, or goes on over the page's edge. */
  .harm-strand > rect { fill: var(--pomegranate) !important; }
  .met-strand > rect { fill: var(--pistachio) !important; }
  .harm-strand > rect, .met-strand > rect { shape-rendering: crispEdges; }
  .harm-strand:is(.drawn .harm-strand) > rect, .met-strand:is(.drawn .met-strand) > rect { height: 8px; transform-box: fill-box; transform-origin: 0 0; transform: scaleX(1.003); }
  .labelled .row:first-child, .labelled .row:first-child tspan { font: 600 22px/28px 'Source Sans 3', 'Vazirmatn', sans-serif !important; }
  .harm-strand .row:first-child:is(.labelled .row), .harm-strand .row:first-child:is(.labelled .row) tspan { fill: var(--pomegranate) !important; }
  .met-strand .row:first-child:is(.labelled .row), .met-strand .row:first-child:is(.labelled .row) tspan { fill: var(--pistachio) !important; }
  .ended:is(.drawn .ended) > rect { width: 8px; height: 32px; transform: translateY(-12px); }
  .endless:is(.drawn .endless) > rect { transform-box: fill-box; transform-origin: 0 0; transform: scaleX(3); }
  .harm-strand:is(svg.right-to-left .harm-strand) > rect, .met-strand:is(svg.right-to-left .met-strand) > rect, .endless:is(svg.right-to-left .endless) > rect { transform-origin: 100% 0; }
  .ended:is(svg.right-to-left .ended) > rect { transform-box: view-box; transform-origin: 0 0; transform: translateY(-12px) scaleX(-1); }
  .bleed:is(svg.right-to-left .bleed) > rect { transform: scaleX(3); }

  /* What leads to what, in two columns. */
  .cause text, .cause tspan { font: 400 var(--cause) 'Source Sans 3', 'Vazirmatn', sans-serif !important; }
  .effect text, .effect tspan { font: 600 var(--effect) 'Source Serif 4', 'Vazirmatn', serif !important; }
  .effect:is(.strong) text, .effect:is(.strong) tspan { font-size: 40px !important; }

  /* Lines join what leads to what. */
  .flowchart-link, .edgePath path, path.edge { stroke: var(--lapis) !important; stroke-width: 2px !important; fill: none !important; }
  .marker:is([id*='circle']) { overflow: visible; }
  .marker, .marker path { fill: var(--lapis) !important; stroke: var(--lapis) !important; }
  .edgeLabel .background, .labelBkg { background-color: var(--paper) !important; fill: var(--paper) !important; opacity: 1 !important; }

  .links .link { mix-blend-mode: normal !important; }
  .links path { stroke: color-mix(in oklab, var(--lapis) 24%, var(--paper)) !important; stroke-opacity: 1 !important; }
  .node:where([aria-roledescription='sankey'] .node) rect { fill: var(--lapis-fill) !important; }

  /* Strands that run into one, in a Sankey diagram whose nodes have no width: all alike, since no share is known. */
  .links:is(svg:has(.nodes rect[width='0']) .links) path { stroke: var(--lapis) !important; stroke-width: 8px; }
  .link:last-child:is(svg:has(.nodes rect[width='0']) .link) path { stroke-width: 72px; clip-path: path('M0-36h960v8H0zm0 16h960v8H0zm0 16h960v8H0zm0 16h960v8H0zm0 16h960v8H0z') fill-box; }
  .link:last-child:is(svg.drawn:has(.nodes rect[width='0']) .link) path { transform-box: fill-box; transform: scaleX(1.6); }
  .node:is(svg:has(.nodes rect[width='0']) .node):nth-last-child(2) > rect:not([class]) { fill: var(--pistachio) !important; width: 8px; height: 320px; transform: translate(-4px, -120px); }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text { font: 600 var(--effect) 'Source Serif 4', 'Vazirmatn', serif !important; transform: translate(-326px, -42px); }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text:nth-child(odd):nth-last-child(n+3) { font: 400 64px 'Source Serif 4', 'Vazirmatn', serif !important; fill: var(--lapis) !important; transform: translate(-6px, -40px); }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text:nth-last-child(2) { fill: var(--pistachio) !important; transform: translate(-4px, -184px); }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text:last-child { font-size: 40px !important; }
  .node-labels:is(svg.drawn:has(.nodes rect[width='0']) .node-labels) text:nth-last-child(-n+2) { text-anchor: start; }
  .node-labels:is(svg.drawn:has(.nodes rect[width='0']) .node-labels) text:last-child { transform: translate(-346px, -92px); }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text tspan { font: inherit !important; }
  .node-labels:is(svg.right-to-left:has(.nodes rect[width='0']) .node-labels) text:nth-child(even):nth-last-child(n+3) { translate: 0 -6px; }
  .node-labels:is(svg.right-to-left:has(.nodes rect[width='0']) .node-labels) text:last-child { translate: 0 -16px; }

  /* Axes and grids are hairlines; letters that a kind sets small are set to be read. */
  .today { display: none; }
  text[class*='taskText'] { fill: var(--ink) !important; }
  .grid path, .grid line, .tick line { stroke: var(--rule) !important; opacity: 1 !important; }
  .tick text, .packetByte, .packetLabel, .radarAxisLabel, .radarLegendText, .treemapLabel, .treemapValue, .treemapSectionLabel, .treemapSectionValue, .node-labels text, .timeline-node text, .relationshipLabel text, .commit-label, .tag-label { font-size: 22px !important; }
  .commit-label { font-weight: 600; }
  .sequenceNumber { fill: var(--paper) !important; font-size: 22px !important; dominant-baseline: central; transform: translateY(-4px); }
  [id$='-sequencenumber'] circle { r: 10px; }
  .actor-line, .relation, .transition, .messageLine0, .messageLine1 { stroke: var(--lapis) !important; stroke-width: 2px !important; fill: none !important; }
`

/** Areas of a kind that tells things apart by colour: the tints of `setup/diagrams.ts`, on which words are ink. */
const TINTS = [
  '#c6cfe2',
  '#ecd8b8',
  '#d0dac9',
  '#e6c6c7',
  '#d3d4d4',
  '#8e9fc7',
  '#f1eadb',
]
function tints(name: (index: number) => string, count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [
    name(index),
    TINTS[index % TINTS.length],
  ]))
}
function inks(name: (index: number) => string, count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [
    name(index),
    '#14213a',
  ]))
}

export default defineMermaidSetup(() => ({
  theme: 'base',
  // Labels as SVG text: HTML in an SVG takes on the page's styles, and no other program can draw it.
  htmlLabels: false,
  // Mermaid's rounded shapes are drawn with a random hand otherwise.
  handDrawnSeed: 1,
  look: 'classic',
  darkMode: false,
  fontFamily: '"Source Sans 3", "Vazirmatn", sans-serif',
  fontSize: 26,
  themeVariables: {
    fontFamily: '"Source Sans 3", "Vazirmatn", sans-serif',
    fontSize: '26px',
    background: '#fbf8f1',
    primaryColor: '#f1eadb',
    primaryTextColor: '#14213a',
    primaryBorderColor: '#1f3f8f',
    lineColor: '#4a5568',
    secondaryColor: '#e4e8f2',
    tertiaryColor: '#fbf8f1',
    ...tints(index => `pie${index + 1}`, 12),
    ...tints(index => `cScale${index}`, 12),
    ...tints(index => `git${index}`, 8),
    ...tints(index => `fillType${index}`, 8),
    ...inks(index => `cScaleLabel${index}`, 12),
    ...inks(index => `gitBranchLabel${index}`, 8),
    pieStrokeColor: '#fbf8f1',
    pieOuterStrokeColor: '#fbf8f1',
    pieSectionTextSize: '24px',
    pieLegendTextSize: '20px',
    pieTitleTextSize: '28px',
    pieOpacity: '1',
    xyChart: { plotColorPalette: '#8e9fc7, #a3213a, #3d6b35, #b8730a', backgroundColor: '#fbf8f1' },
  },
  themeCSS,
  block: { padding: 12 },
  sankey: {
    width: 1152,
    height: 460,
    nodeWidth: 12,
    nodePadding: 32,
    showValues: false,
    linkColor: 'source',
    useMaxWidth: false,
  },
  gantt: {
    axisFormat: '%e %b',
    fontSize: 22,
    sectionFontSize: 22,
    barHeight: 40,
    barGap: 10,
    topPadding: 64,
    leftPadding: 160,
    gridLineStartPadding: 40,
    useWidth: 1152,
  },
  quadrantChart: {
    chartWidth: 760,
    chartHeight: 560,
    titleFontSize: 26,
    quadrantLabelFontSize: 24,
    xAxisLabelFontSize: 22,
    yAxisLabelFontSize: 22,
    pointLabelFontSize: 22,
    pointRadius: 8,
  },
  xyChart: {
    width: 1152,
    height: 520,
    titleFontSize: 26,
    xAxis: { labelFontSize: 22, titleFontSize: 22 },
    yAxis: { labelFontSize: 22, titleFontSize: 22 },
  },
  packet: { bitWidth: 36, rowHeight: 56, paddingY: 20 },
  journey: {
    taskFontSize: 22,
    width: 220,
    height: 64,
    leftMargin: 200,
  },
  timeline: { width: 200, padding: 40 },
  sequence: {
    actorFontSize: 26,
    messageFontSize: 24,
    noteFontSize: 24,
    width: 220,
    height: 56,
    messageMargin: 28,
    boxMargin: 8,
    // The words of a frame (alt, loop, critical) stand within it, not on its lines.
    boxTextMargin: 18,
    labelBoxWidth: 104,
    labelBoxHeight: 44,
  },
  radar: { width: 560, height: 460, marginTop: 90 },
  treemap: { labelFontSize: 24, valueFontSize: 22 },
  requirement: { fontSize: 22 },
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
