import { defineMermaidSetup } from '@slidev/types'

/**
 * How every diagram looks. Colours are the custom properties of `styles/tokens.css`, so that one
 * drawing serves the light and the dark scheme; sizes are pixels before the drawing is scaled.
 *
 * Mermaid writes the drawing's id before each selector, so a rule that depends on a class of the drawing itself asks for it
 * by `:is(.drawn .node)`. `drawn` and `right-to-left` are set when Mermaid has done (packages/slidev-addon-diagrams/src/drawing-dom.ts):
 * it is not to measure by these rules.
 */
const themeCSS = `
  & { width: 100%; height: 100%; }
  * { filter: none !important; }
  text, tspan, span, p, .nodeLabel, .edgeLabel, .label {
    fill: var(--ink) !important; color: var(--ink) !important; font-family: 'Source Sans 3', 'Vazirmatn', sans-serif !important;
  }

  /* Words on paper: a node has no frame, one that leads the slide is a mass of lapis. Where frames say what belongs together, as in a class, they stay. */
  .node:where([aria-roledescription^='flowchart'] .node, [aria-roledescription='block'] .node) :is(rect, path, polygon, circle) { fill: none !important; stroke: none !important; }
  .lead text, .lead tspan { font-family: 'Source Serif 4', 'Vazirmatn', serif !important; font-weight: 600; font-size: 34px; }
  .key text, .key tspan { font-family: 'Source Serif 4', 'Vazirmatn', serif !important; font-weight: 600; font-size: 30px; }
  .strong rect, .strong path, .strong polygon { fill: var(--lapis-fill) !important; }
  .strong text, .strong tspan {
    fill: var(--on-lapis) !important; font-family: 'Source Serif 4', 'Vazirmatn', serif !important; font-weight: 600; font-size: 34px;
  }
  .contested-mark, .node .contested-mark { fill: var(--pomegranate) !important; stroke: none !important; }
  .bleed > rect { transform-box: fill-box; transform-origin: center; transform: scaleX(1.2); }

  /* Who sits at a table: a strand from the words to the mass, above it or below it. Narrowed when all is drawn: Mermaid gives a node the room that its shape takes. */
  .seat-above:is(.drawn .seat-above) > rect, .seat-below:is(.drawn .seat-below) > rect { width: 8px; fill: var(--lapis-fill) !important; }
  .seat-above:is(.drawn .seat-above) > rect { translate: 0 14px; }
  .seat-below:is(.drawn .seat-below) > rect { translate: 0 -14px; }
  .seat-above:is(svg.right-to-left .seat-above) > rect, .seat-below:is(svg.right-to-left .seat-below) > rect { transform: scaleX(-1); }

  /* A strand is a row of nodes, each drawn as a bar over its words; a second one moves up by what the label above the first leaves; it stops at its last node, or goes on over the page's edge. */
  .harm-strand > rect { fill: var(--pomegranate) !important; }
  .met-strand > rect { fill: var(--pistachio) !important; }
  .harm-strand:is(.drawn .harm-strand) > rect, .met-strand:is(.drawn .met-strand) > rect { height: 8px; transform-box: fill-box; transform-origin: 0 0; transform: scaleX(1.05); }
  .harm-strand ~ .met-strand { translate: 0 -32px; }
  .harm-strand ~ .met-strand:is(svg.right-to-left .met-strand) { translate: 0 -12px; }
  .labelled .row:first-child, .labelled .row:first-child tspan { font: 600 23px 'Source Sans 3', 'Vazirmatn', sans-serif !important; }
  .labelled .row:first-child { baseline-shift: 26px; }
  .harm-strand .row:first-child:is(.labelled .row), .harm-strand .row:first-child:is(.labelled .row) tspan { fill: var(--pomegranate) !important; }
  .met-strand .row:first-child:is(.labelled .row), .met-strand .row:first-child:is(.labelled .row) tspan { fill: var(--pistachio) !important; }
  .ended:is(.drawn .ended) > rect { width: 8px; height: 40px; transform: translateY(-16px); }
  .endless:is(.drawn .endless) > rect { transform-box: fill-box; transform-origin: 0 0; transform: scaleX(3); }
  .harm-strand:is(svg.right-to-left .harm-strand) > rect, .met-strand:is(svg.right-to-left .met-strand) > rect, .endless:is(svg.right-to-left .endless) > rect { transform-origin: 100% 0; }
  .ended:is(svg.right-to-left .ended) > rect { transform-box: view-box; transform-origin: 0 0; transform: translateY(-16px) scaleX(-1); }
  .bleed:is(svg.right-to-left .bleed) > rect { transform: scaleX(3); }

  /* Lines join what leads to what; an edge whose id begins with harm or met is a strand of that colour. */
  .flowchart-link, .edgePath path, path.edge { stroke: var(--lapis) !important; stroke-width: 2px !important; fill: none !important; }
  .flowchart-link[id*='-harm'] { stroke: var(--pomegranate) !important; stroke-width: 8px !important; }
  .flowchart-link[id*='-met'] { stroke: var(--pistachio) !important; stroke-width: 8px !important; }
  .marker:is([id*='circle']) { overflow: visible; }
  .marker, .marker path { fill: var(--lapis) !important; stroke: var(--lapis) !important; }
  .edgeLabel .background, .labelBkg { background-color: var(--paper) !important; fill: var(--paper) !important; opacity: 1 !important; }

  .links .link { mix-blend-mode: normal !important; }
  .links path { stroke: color-mix(in oklab, var(--lapis) 24%, var(--paper)) !important; stroke-opacity: 1 !important; }
  .node:where([aria-roledescription='sankey'] .node) rect { fill: var(--lapis-fill) !important; }

  /* Strands that run into one, in a Sankey diagram whose nodes have no width: all alike, since no share is known. */
  .links:is(svg:has(.nodes rect[width='0']) .links) path { stroke: var(--lapis-fill) !important; }
  .link:last-child:is(svg.drawn:has(.nodes rect[width='0']) .link) path { transform-box: fill-box; transform: scaleX(1.6); }
  .node:is(svg:has(.nodes rect[width='0']) .node):nth-last-child(2) > rect:not([class]) { fill: var(--pistachio) !important; width: 8px; height: 280px; transform: translate(-8px, -84px); }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text { font: 600 28px 'Source Serif 4', 'Vazirmatn', serif !important; transform: translate(-6px, -35px); }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text:nth-child(even):nth-last-child(n+3) { display: none; }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text:nth-last-child(2) { fill: var(--pistachio) !important; transform: translate(-2px, -162px); }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text:last-child { font-size: 38px !important; fill: var(--on-lapis) !important; }
  .node-labels:is(svg.drawn:has(.nodes rect[width='0']) .node-labels) text:nth-last-child(-n+2) { text-anchor: start; }
  .node-labels:is(svg.drawn:has(.nodes rect[width='0']) .node-labels) text:last-child { transform: translate(-354px, 0); }
  .node-labels:is(svg:has(.nodes rect[width='0']) .node-labels) text:last-child tspan { fill: var(--on-lapis) !important; font: inherit !important; }
  .node-labels:is(svg.right-to-left:has(.nodes rect[width='0']) .node-labels) text:nth-last-child(n+3) { translate: 0 -4px; }
  .node-labels:is(svg.right-to-left:has(.nodes rect[width='0']) .node-labels) text:last-child { translate: 0 -8px; }

  /* Axes and grids are hairlines; letters that a kind sets small are set to be read. */
  .today { display: none; }
  text[class*='taskText'] { fill: var(--ink) !important; }
  .grid path, .grid line, .tick line { stroke: var(--rule) !important; opacity: 1 !important; }
  .tick text, .packetByte, .packetLabel, .radarAxisLabel, .radarLegendText, .treemapLabel, .treemapValue, .treemapSectionLabel, .treemapSectionValue, .node-labels text, .timeline-node text, .relationshipLabel text, .commit-label, .tag-label { font-size: 22px !important; }
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
