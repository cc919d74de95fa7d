import { describe, expect, it } from 'vitest'
import { mermaidLabels } from '../src/mermaid.ts'

describe('the labels of a diagram', () => {
  it.each([
    [
      'quoted ones, with ❞ and without line breaks',
      'flowchart LR\n  A["Two<br>lines ❞"]:::harm --> B{{"Met"}}',
      ['Two lines ❞', 'Met'],
    ],
    [
      'unquoted ones and those on lines',
      'flowchart TD\n  A[Aid] -->|is blocked| B(Help)\n  B -- leads to --> C{Relief}\n  D == so ==> E',
      [
        'Aid',
        'is blocked',
        'Help',
        'Relief',
        'leads to',
        'so',
      ],
    ],
    [
      'no settings, classes and descriptions',
      '%%{init: {"theme": "base"}}%%\nblock\n  columns 4\n  accTitle: For the ear\n  a["One"]:2 space:3\n  a --> b\n  classDef x fill:#fff\n  class a,b strong\n  style a fill:#000',
      ['One'],
    ],
    [
      'title, sections, periods and events of a timeline',
      'timeline\n  title From aid to hunger\n  section Today\n    2021 : Blocked : Restricted',
      [
        'From aid to hunger',
        'Today',
        '2021',
        'Blocked',
        'Restricted',
      ],
    ],
    [
      'the title in front matter',
      '---\ntitle: A whole\n---\npie showData\n  "One part" : 40',
      ['A whole', 'One part'],
    ],
    [
      'branches of a mindmap',
      'mindmap\n  root((The crisis))\n    Aid\n      Restricted',
      ['The crisis', 'Aid', 'Restricted'],
    ],
    [
      'columns and cards of a board',
      'kanban\n  Asked\n    a[Free them]\n  Refused',
      ['Asked', 'Free them', 'Refused'],
    ],
    [
      'nodes of a Sankey diagram, numerals among them',
      'sankey-beta\n1,Stability,1\nStability,First step,1\nFirst step,"Tangible, lasting solutions",5.5',
      [
        '1',
        'Stability',
        'Stability',
        'First step',
        'Tangible, lasting solutions',
        'First step',
      ],
    ],
    [
      'messages',
      'sequenceDiagram\n  A->>B: asks for talks\n  Note over A,B: refused',
      ['asks for talks', 'refused'],
    ],
    [
      'sets and texts of a Venn diagram',
      'venn-beta\n  set Face[" "]:10\n    text f["Face the crisis"]\n  union Face,Act["Brussels"]:1.6',
      ['Face the crisis', 'Brussels'],
    ],
  ])('are %s', (_, code, labels) => expect(mermaidLabels(code)).toEqual(labels))
})
